internal import Press

/// Thrown by a route that has no page to give; the reader is told why.
struct Refusal: Error {
    let problem: Problem

    init(_ problem: Problem) {
        self.problem = problem
    }

    init(status: Int, _ title: String, _ detail: String = "") {
        problem = Problem(status: status, title: title, detail: detail)
    }
}
