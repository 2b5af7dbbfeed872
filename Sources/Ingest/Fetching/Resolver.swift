/// Tells the addresses of hosts; an argument, so that tests need no name server.
package struct Resolver: Sendable {
    /// The addresses of a host as numbers, the one to try first in front; throws where it has none.
    package typealias LookUp = @Sendable (_ host: String) async throws -> [String]

    /// Hosts whose address is given here and never looked up.
    package var known: [String: String]
    package var addresses: LookUp

    package init(known: [String: String] = [:], addresses: @escaping LookUp) {
        self.known = known
        self.addresses = addresses
    }

    /// What the machine's files and name servers tell.
    package static let system = Resolver { try await NameLookUp().addresses(of: $0) }
}
