// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]

/// Who may import whom is decided here; `make imports` checks that the sources agree.
let package = Package(
    name: "wiredesk",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "News", targets: ["News"]),
        .library(name: "Markup", targets: ["Markup"]),
        .library(name: "WireFormats", targets: ["WireFormats"]),
        .library(name: "Desk", targets: ["Desk"]),
        .executable(name: "wiredesk", targets: ["wiredesk"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(
            url: "https://github.com/apple/swift-configuration", from: "1.4.0",
            traits: ["YAML", "CommandLineArguments"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.30.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"])]),
        .target(name: "News", swiftSettings: settings),
        .target(name: "Markup", dependencies: ["CZlib"], swiftSettings: settings),
        .target(name: "WireFormats", dependencies: ["News", "Markup"], swiftSettings: settings),
        .target(name: "Desk", dependencies: ["News"], swiftSettings: settings),
        .target(
            name: "Store",
            dependencies: ["News", "CZlib", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        .target(
            name: "Ingest",
            dependencies: [
                "News",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .target(
            name: "Press", dependencies: ["News", "Markup"],
            resources: [
                "type.css", "masthead.css", "front.css", "article.css", "lists.css", "narrow.css",
                "print.css", "wiredesk.js", "theme.js", "icon.svg",
            ].map { .embedInCode("Assets/\($0)") },
            swiftSettings: settings),
        .target(
            name: "Server",
            dependencies: [
                "News", "Store", "Press",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .target(
            name: "Newsroom",
            dependencies: [
                "News", "Markup", "WireFormats", "Desk", "Store", "Ingest", "Press", "Server",
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ],
            resources: [.copy("SampleWire")],
            swiftSettings: settings),
        .executableTarget(
            name: "wiredesk",
            dependencies: [
                "Newsroom",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
    ]
        + ["News", "Markup", "WireFormats", "Desk", "Store", "Press"].map { room in
            .testTarget(
                name: "\(room)Tests", dependencies: [.target(name: room)],
                resources: [.copy("Fixtures")], swiftSettings: settings)
        }
        + [
            .testTarget(
                name: "IngestTests",
                dependencies: ["Ingest", .product(name: "Hummingbird", package: "hummingbird")],
                swiftSettings: settings),
            .testTarget(
                name: "ServerTests",
                dependencies: [
                    "Server", "Press", "Store", "Desk",
                    .product(name: "AsyncHTTPClient", package: "async-http-client"),
                    .product(name: "HummingbirdTesting", package: "hummingbird"),
                    .product(name: "NIOHTTP1", package: "swift-nio"),
                    .product(name: "NIOPosix", package: "swift-nio"),
                ],
                swiftSettings: settings),
            .testTarget(
                name: "NewsroomTests",
                dependencies: [
                    "Newsroom", "News", "WireFormats", "Desk", "Store", "Ingest", "Server",
                    .product(name: "HummingbirdTesting", package: "hummingbird"),
                ],
                swiftSettings: settings),
            .testTarget(name: "wiredeskTests", dependencies: ["wiredesk"], swiftSettings: settings),
        ]
)
