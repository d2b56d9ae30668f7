export { oneLine, pad, widthOf, wrap } from '@tuoyu/report';
