internal import NIOCore
internal import Synchronization

/// Pages kept printed until something is filed, an embargo ends or the day does.
final class PageCache: Sendable {
    private struct State {
        var turn = 0
        /// The day the pages call today.
        var day: Int = 0
        var pages: [String: Printed] = [:]
        var bytes = 0

        mutating func turnOver() {
            turn += 1
            pages = [:]
            bytes = 0
        }
    }

    private let state = Mutex(State())
    private let mostPages: Int
    private let mostBytes: Int

    init(mostPages: Int, mostBytes: Int) {
        self.mostPages = mostPages
        self.mostBytes = mostBytes
    }

    /// How many pages are kept.
    var count: Int { state.withLock { $0.pages.count } }

    /// The page for `address` on that day, and the turn to hand back to ``keep(_:for:turn:)``.
    func page(_ address: String, on day: Int) -> (page: Printed?, turn: Int) {
        state.withLock { state in
            if state.day != day {
                state.day = day
                state.turnOver()
            }
            return (state.pages[address], state.turn)
        }
    }

    /// Keeps a page, unless something was filed since `turn`: it may show the wire as it was.
    func keep(_ page: Printed, for address: String, turn: Int) {
        let size = page.bytes.readableBytes
        state.withLock { state in
            guard turn == state.turn, size <= mostBytes, state.pages[address] == nil else { return }
            if state.pages.count >= mostPages || state.bytes + size > mostBytes {
                state.pages = [:]
                state.bytes = 0
            }
            state.pages[address] = page
            state.bytes += size
        }
    }

    /// Forgets every page.
    func turn() { state.withLock { $0.turnOver() } }
}
