/// What the press prints, as named in `Content-Type`.
package enum MediaType {
    package static let html = "text/html; charset=utf-8"
    package static let atom = "application/atom+xml"
    package static let jsonFeed = "application/feed+json"
    package static let json = "application/json"
    package static let problem = "application/problem+json"
    package static let xml = "application/xml"
    package static let text = "text/plain; charset=utf-8"
    package static let events = "text/event-stream"
}
