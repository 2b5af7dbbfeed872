internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Looks one name up on a thread that may block; whoever waits may stop waiting at any time.
final class NameLookUp: Sendable {
    private static let threads = DispatchQueue(label: "wiredesk.names", attributes: .concurrent)

    private let waiting = Mutex<CheckedContinuation<[String], any Error>?>(nil)

    func addresses(of host: String) async throws -> [String] {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiting.withLock { $0 = continuation }
                if Task.isCancelled { return end(.failure(CancellationError())) }
                Self.threads.async { self.end(Result { try Self.found(host) }) }
            }
        } onCancel: {
            end(.failure(CancellationError()))
        }
    }

    /// The first end counts.
    private func end(_ result: Result<[String], any Error>) {
        let continuation = waiting.withLock { waiting in
            let continuation = waiting
            waiting = nil
            return continuation
        }
        continuation?.resume(with: result)
    }

    private static func found(_ host: String) throws -> [String] {
        var hints = addrinfo()
        #if canImport(Glibc)
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
            hints.ai_socktype = SOCK_STREAM
        #endif
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else {
            throw IngestError.unknownHost(host)
        }
        defer { freeaddrinfo(list) }
        var addresses: [String] = []
        var next = list
        while let info = next?.pointee {
            if let address = text(of: info) { addresses.append(address) }
            next = info.ai_next
        }
        return addresses
    }

    private static func text(of info: addrinfo) -> String? {
        var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let length = socklen_t(name.count)
        guard
            getnameinfo(
                info.ai_addr, info.ai_addrlen, &name, length, nil, 0, NI_NUMERICHOST) == 0
        else { return nil }
        return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
