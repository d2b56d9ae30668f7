export { fit, oneLine, pad, widthOf, wrap } from '@tuoyu/report';
