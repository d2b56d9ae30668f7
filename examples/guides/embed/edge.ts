// #region edge
import { judge } from './judge.js';

/** Answers a posted record with its report. A body that is no JSON is the caller's mistake. */
export const handle = async (request: Request): Promise<Response> => {
  let record: unknown;
  try {
    record = await request.json();
  } catch {
    return new Response('{"error":"the body is no JSON"}', { status: 400 });
  }
  return new Response(judge(record), { headers: { 'content-type': 'application/json' } });
};
// #endregion edge
