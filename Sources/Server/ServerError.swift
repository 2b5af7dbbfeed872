internal import NIOCore

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Why the site could not be opened; each prints as one line.
package enum ServerError: Error, Hashable, Sendable {
    case portInUse(host: String, port: Int)
    case portNotPermitted(host: String, port: Int)
    case noSuchAddress(host: String, port: Int)

    /// The clear error behind what opening a socket threw; nil for any other error.
    init?(opening host: String, port: Int, failedWith error: any Error) {
        switch (error as? IOError)?.errnoCode {
        case EADDRINUSE: self = .portInUse(host: host, port: port)
        case EACCES, EPERM: self = .portNotPermitted(host: host, port: port)
        case EADDRNOTAVAIL: self = .noSuchAddress(host: host, port: port)
        default:
            guard error is SocketAddressError else { return nil }
            self = .noSuchAddress(host: host, port: port)
        }
    }
}

extension ServerError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .portInUse(let host, let port):
            "port \(port) on \(host) is in use: stop what listens there, or choose another --port"
        case .portNotPermitted(let host, let port):
            "no permission to listen on port \(port) of \(host): choose a --port above 1023"
        case .noSuchAddress(let host, let port):
            "cannot listen on \(host):\(port): this machine has no such address"
        }
    }
}
