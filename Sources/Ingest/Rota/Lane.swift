internal import News

/// Sources that must be visited one after another: those of one host, or one watched folder.
enum Lane: Hashable, Sendable {
    case host(String)
    case folder(String)
    /// Sources whose address cannot be fetched, so that each is told why.
    case refused

    init?(of source: Source) {
        guard let address = source.address else { return nil }
        if let folder = WatchedFolder.path(of: address) {
            self = .folder(folder)
        } else if let host = try? FetchAddress(address).host {
            self = .host(host)
        } else {
            self = .refused
        }
    }

    static func sort(_ sources: [Source]) -> [Lane: [Source]] {
        var lanes: [Lane: [Source]] = [:]
        for source in sources {
            guard let lane = Lane(of: source) else { continue }
            lanes[lane, default: []].append(source)
        }
        return lanes
    }
}
