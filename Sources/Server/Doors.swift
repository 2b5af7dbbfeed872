internal import Metrics
internal import NIOCore
internal import Synchronization

/// Knows every open connection, so that none can keep the site from stopping.
final class Doors: Sendable {
    private let open = Mutex<[ObjectIdentifier: any Channel]>([:])
    private let connections = Meter(label: "wiredesk_connections")

    /// Watches one connection; goes into its pipeline.
    func doorkeeper() -> any RemovableChannelHandler { Doorkeeper(doors: self) }

    /// Closes what is still open at once.
    func closeAll() {
        let channels = open.withLock { Array($0.values) }
        for channel in channels { channel.close(mode: .all, promise: nil) }
    }

    private func entered(_ channel: any Channel) {
        let count = open.withLock { open in
            open[ObjectIdentifier(channel)] = channel
            return open.count
        }
        connections.set(count)
    }

    private func left(_ channel: any Channel) {
        let count = open.withLock { open in
            open[ObjectIdentifier(channel)] = nil
            return open.count
        }
        connections.set(count)
    }

    private final class Doorkeeper: ChannelInboundHandler, RemovableChannelHandler {
        typealias InboundIn = NIOAny

        private let doors: Doors

        init(doors: Doors) {
            self.doors = doors
        }

        func handlerAdded(context: ChannelHandlerContext) { doors.entered(context.channel) }

        func channelInactive(context: ChannelHandlerContext) {
            doors.left(context.channel)
            context.fireChannelInactive()
        }

        func handlerRemoved(context: ChannelHandlerContext) { doors.left(context.channel) }
    }
}
