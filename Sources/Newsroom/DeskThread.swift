import Dispatch

/// Runs the newsroom's actor on a queue of its own, so that filing never keeps pages waiting.
final class DeskThread: SerialExecutor {
    private let queue = DispatchQueue(label: "wiredesk.desk")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
