import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';

/**
 * Logs one line per request, and nothing else of it: no address, no user agent, no query, no body. The route's pattern
 * stands for the URL, which may hold what somebody typed.
 */
export class RequestLog extends LogController {
  constructor() {
    super({ disableRequestLogging: true });
  }

  override requestCompleted(
    _error: unknown,
    { method, routeOptions, log }: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const route = routeOptions.url ?? '(none)';
    log.info({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
  }
}
