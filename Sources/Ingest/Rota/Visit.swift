internal import Logging
internal import Metrics
internal import News
internal import ServiceLifecycle

/// One visit to one source: fetch, file, keep the state, and say when to come again.
struct Visit: Sendable {
    let states: any FetchStates
    let file: Rota.File
    let pace: Pace
    let limits: FetchLimits
    let timepiece: Timepiece
    let fetcher: Fetcher
    let turnstile: Turnstile
    let logger: Logger

    /// When a source that was not visited since the start is due.
    func firstDue(_ source: Source, jitter: Double) async -> Instant {
        let now = timepiece.now()
        if let address = source.address, WatchedFolder.path(of: address) != nil { return now }
        do {
            return pace.first(try await states.state(of: source.id), now: now, jitter: jitter)
        } catch {
            log(error, "state cannot be read", source)
            return now.advanced(by: pace.roster)
        }
    }

    /// Fetches from the source and files what is new, in its place among ``Pace/hostsAtOnce``.
    ///
    /// The place is held until the body is filed: while the desk is slow no more bodies come in.
    func fetch(_ source: Source, jitter: Double) async -> Instant {
        do {
            return try await turnstile.pass { await fetched(source, jitter: jitter) }
        } catch {
            return timepiece.now()
        }
    }

    private func fetched(_ source: Source, jitter: Double) async -> Instant {
        let state: FetchState
        do {
            state = try await states.state(of: source.id)
        } catch {
            log(error, "state cannot be read", source)
            return timepiece.now().advanced(by: pace.roster)
        }
        let next: FetchState
        do {
            let answer = try await ask(source, knowing: state)
            count(answer.outcome)
            var refusal: String?
            if case .body(let bytes, let declaredType) = answer.kind {
                let delivery = Delivery(
                    from: source.id, received: timepiece.now(), address: answer.address,
                    declaredType: declaredType, bytes: bytes)
                guard let outcome = await hand(delivery, of: source) else {
                    // Validators and digest stay as they were, so that the whole is sent again.
                    let next = pace.failed(
                        state, "its delivery could not be filed", source: source,
                        now: timepiece.now(), jitter: jitter)
                    await keep(next, of: source)
                    return next.nextFetch ?? retry(source)
                }
                refusal = outcome.refusal
            }
            if let address = answer.movedTo {
                logger.notice("\(source.id) moved for good to \(address)")
            }
            var after = pace.state(
                after: answer, from: state, source: source, now: timepiece.now(), jitter: jitter)
            if let refusal {
                after.lastError = String("it cannot be read: \(refusal)".prefix(Self.longestError))
            }
            next = after
        } catch  where Task.isCancelled || Task.isShuttingDownGracefully {
            return timepiece.now()
        } catch {
            count("failed")
            next = pace.failed(
                state, words(for: error), source: source, now: timepiece.now(), jitter: jitter)
        }
        if let why = next.lastError, why != state.lastError {
            logger.warning("\(source.id): \(why)")
        }
        await keep(next, of: source)
        return next.nextFetch ?? retry(source)
    }

    /// Files what is complete in the folder; says when to look again.
    func folder(_ folder: inout WatchedFolder, of source: Source) async -> Instant {
        let again = timepiece.now().advanced(by: pace.folderPoll)
        do {
            var state = try await states.state(of: source.id)
            let before = state
            var trouble: String?
            for name in try folder.complete() {
                guard !Task.isCancelled, !Task.isShuttingDownGracefully else { return again }
                do {
                    if try folder.putAsideAgain(name) { continue }
                    guard try await file(name, in: &folder, of: source, &state) else {
                        return again
                    }
                } catch {
                    // The files after it are not to wait for this one; it is looked at again.
                    trouble = words(for: error)
                }
            }
            if let trouble { return await failed(source, trouble, again) }
            state.failures = 0
            state.lastError = nil
            if state != before, before.failures > 0 { await keep(state, of: source) }
            return again
        } catch {
            return await failed(source, words(for: error), again)
        }
    }

    /// Files one file and puts it aside; false where it could not be filed now, nor could others.
    private func file(
        _ name: String, in folder: inout WatchedFolder, of source: Source,
        _ state: inout FetchState
    ) async throws -> Bool {
        let (delivery, unreadable) = try read(name, in: folder, of: source)
        let digest = Delivery.digest(of: delivery.bytes)
        if unreadable == nil, digest == state.bodyDigest {
            try folder.putAside(name, isRefused: false)
            return true
        }
        guard let outcome = await hand(delivery, unreadable, of: source) else { return false }
        let isRefused = outcome.refusal != nil
        count(isRefused ? "refused" : "delivered")
        if !isRefused {
            state.bodyDigest = digest
            state.lastFetch = timepiece.now()
            await keep(state, of: source)
        }
        try folder.putAside(name, isRefused: isRefused)
        return true
    }

    /// The file as a delivery, with why it can never be read.
    private func read(
        _ name: String, in folder: WatchedFolder, of source: Source
    ) throws -> (delivery: Delivery, unreadable: String?) {
        let address = folder.address(of: name)
        do {
            let delivery = Delivery(
                from: source.id, received: timepiece.now(), address: address, declaredType: nil,
                bytes: try folder.read(name))
            return (delivery, nil)
        } catch IngestError.tooLarge(let limit) {
            let reason = "\(name) has more than \(limit) bytes (ingest.maxBytes)"
            let delivery = Delivery(
                unreadable: reason, from: source.id, received: timepiece.now(), address: address)
            return (delivery, reason)
        }
    }

    private func ask(_ source: Source, knowing state: FetchState) async throws -> FetchAnswer {
        let address = source.address ?? ""
        return try await cancelWhenGracefulShutdown { [fetcher] in
            try await fetcher.fetch(address, knowing: state)
        }
    }

    /// What came of the delivery; nil when it could not be filed now.
    private func hand(
        _ delivery: Delivery, _ unreadable: String? = nil, of source: Source
    ) async -> DeliveryOutcome? {
        do {
            return try await file(delivery, unreadable)
        } catch {
            log(error, "a delivery could not be filed and will be fetched again", source)
            return nil
        }
    }

    /// Keeps what went wrong, said once however often it does; when to look again.
    private func failed(_ source: Source, _ why: String, _ again: Instant) async -> Instant {
        guard var state = try? await states.state(of: source.id), state.lastError != why else {
            return again
        }
        logger.warning("\(source.id): \(why)")
        count("failed")
        state.failures = min(state.failures, 1 << 20) + 1
        state.lastError = why
        await keep(state, of: source)
        return again
    }

    private func keep(_ state: FetchState, of source: Source) async {
        do {
            try await states.keep(state, of: source)
        } catch {
            log(error, "state cannot be kept", source)
        }
    }

    private func retry(_ source: Source) -> Instant {
        timepiece.now().advanced(bySeconds: Int64(pace.shortestInterval))
    }

    private func log(_ error: any Error, _ what: String, _ source: Source) {
        logger.error("\(source.id): \(what): \(error)")
    }

    private func count(_ outcome: String) {
        Counter(label: "wiredesk_fetches_total", dimensions: [("outcome", outcome)]).increment()
    }

    private func words(for error: any Error) -> String {
        String(String(describing: error).prefix(Self.longestError))
    }

    /// Letters of an error that are kept and logged.
    private static let longestError = 300
}

extension FetchAnswer {
    /// For the metrics.
    fileprivate var outcome: String {
        switch kind {
        case .body: "delivered"
        case .unchanged: "unchanged"
        case .gone: "gone"
        case .refused: "refused"
        }
    }
}
