export { basisText } from '@tuoyu/report';
