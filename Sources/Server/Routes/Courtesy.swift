internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Metrics
internal import Press

/// What every answer has in common: bounds on what is asked, headers that protect the reader, a
/// page for every problem, and a count for the operator.
struct Courtesy: RouterMiddleware {
    let settings: SiteSettings
    let printer: Printer

    func handle(
        _ request: Request, context: SiteContext,
        next: @concurrent (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response = try await answer(request, context: context, next: next)
        for (name, value) in Self.protection { response.headers[name] = value }
        if Self.isForPrograms(request) { response.headers[.accessControlAllowOrigin] = "*" }
        // A problem is printed outside the route, which would have left its body out.
        if request.method == .head { response = response.createHeadResponse() }
        measure(response, route: context.endpointPath, since: start)
        return response
    }

    private func answer(
        _ request: Request, context: SiteContext,
        next: @concurrent (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard request.method == .get || request.method == .head else { return refuse(request) }
        guard request.uri.description.utf8.count <= settings.limits.addressBytes else {
            return print(
                Problem(status: 414, title: "The address is too long"), for: request)
        }
        do {
            return try await next(request, context)
        } catch let refusal as Refusal {
            return print(refusal.problem, for: request)
        } catch let moved as Moved {
            return Response(
                status: moved.isForGood ? .permanentRedirect : .temporaryRedirect,
                headers: [.location: moved.address])
        } catch let error as HTTPError where error.status.kind == .clientError {
            let path = request.uri.path
            let problem =
                error.status == .notFound
                ? Problem.notFound(path)
                : Problem(
                    status: error.status.code, title: error.status.reasonPhrase,
                    detail: error.body ?? "", instance: path)
            return print(problem, for: request)
        } catch let error as CancellationError {
            throw error
        } catch {
            context.logger.error("\(request.method) \(request.uri.path): \(error)")
            return print(
                Problem(
                    status: 500, title: "Something went wrong here",
                    detail: "The fault is ours and was written down. Please try again."),
                for: request)
        }
    }

    /// Nothing here is changed through the site: other methods are told so.
    private func refuse(_ request: Request) -> Response {
        let allowed = "GET, HEAD"
        guard request.method != .options else {
            return Response(status: .noContent, headers: [.allow: allowed])
        }
        var response = print(
            Problem(
                status: 405, title: "Not that way",
                detail: "Only GET and HEAD are answered here.", instance: request.uri.path),
            for: request)
        response.headers[.allow] = allowed
        return response
    }

    private func print(_ problem: Problem, for request: Request) -> Response {
        let status = HTTPResponse.Status(code: problem.status)
        var printed =
            Self.isForPrograms(request)
            ? Printed(status, MediaType.problem, Press.problemDetails(problem))
            : Printed(status, MediaType.html, Press.problem(printer.edition(of: problem)))
        printed.cacheControl = "no-store"
        var response = printed.response(to: request)
        if problem.status == 503 { response.headers[.retryAfter] = "10" }
        return response
    }

    private static func isForPrograms(_ request: Request) -> Bool {
        let path = request.uri.path
        return path.hasPrefix(Address.api) || path.hasSuffix("/feed.atom")
            || path.hasSuffix("/feed.json")
    }

    private func measure(_ response: Response, route: String?, since: ContinuousClock.Instant) {
        let route = route ?? "none"
        Counter(
            label: "wiredesk_requests_total",
            dimensions: [("route", route), ("status", "\(response.status.code)")]
        ).increment()
        let (seconds, attoseconds) = since.duration(to: .now).components
        Timer(label: "wiredesk_request_seconds", dimensions: [("route", route)])
            .recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }

    /// Pictures stand with their outlets, so they may come from anywhere; nothing else may.
    private static let protection: [(HTTPField.Name, String)] = [
        (
            .contentSecurityPolicy,
            """
            default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
            img-src 'self' http: https: data:; media-src http: https:; font-src 'self'; \
            form-action 'self'; base-uri 'none'; frame-ancestors 'none'
            """
        ),
        (.xContentTypeOptions, "nosniff"),
        (HTTPField.Name("Referrer-Policy") ?? .xContentTypeOptions, "no-referrer"),
        (
            HTTPField.Name("Cross-Origin-Opener-Policy") ?? .xContentTypeOptions,
            "same-origin"
        ),
    ]
}
