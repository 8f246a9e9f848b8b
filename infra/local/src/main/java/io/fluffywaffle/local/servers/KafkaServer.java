package io.fluffywaffle.local.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One Kafka broker that is its own controller, small enough for a laptop. */
public final class KafkaServer implements ProcessServer {

	private static final String SETTINGS = """
			process.roles=broker,controller
			node.id=1
			controller.quorum.voters=1@127.0.0.1:%2$d
			listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
			advertised.listeners=PLAINTEXT://127.0.0.1:%3$d
			controller.listener.names=CONTROLLER
			inter.broker.listener.name=PLAINTEXT
			listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
			log.dirs=%4$s
			default.replication.factor=1
			offsets.topic.replication.factor=1
			offsets.topic.num.partitions=4
			transaction.state.log.replication.factor=1
			transaction.state.log.min.isr=1
			transaction.state.log.num.partitions=4
			share.coordinator.state.topic.replication.factor=1
			share.coordinator.state.topic.min.isr=1
			share.coordinator.state.topic.num.partitions=4
			group.initial.rebalance.delay.ms=0
			auto.create.topics.enable=false
			broker.session.timeout.ms=3000
			broker.heartbeat.interval.ms=500
			log.cleaner.dedupe.buffer.size=8388608
			num.network.threads=2
			num.io.threads=3
			background.threads=2
			""";

	private final KafkaSettings settings;

	private final ServerArtifacts artifacts;

	private final ServerProcess process;

	public KafkaServer(KafkaSettings settings, ServerArtifacts artifacts) {
		this.settings = settings;
		this.artifacts = artifacts;
		this.process = new ServerProcess(name(), settings.folder(),
				List.of(settings.port(), settings.controllerPort()));
	}

	@Override
	public String name() {
		return "Kafka";
	}

	@Override
	public void start() {
		this.process.start(() -> {
			Path properties = this.settings.folder().resolve("server.properties").toAbsolutePath();
			Files.writeString(properties, SETTINGS.formatted(this.settings.port(), this.settings.controllerPort(),
					this.settings.advertisedPort(), this.settings.folder().resolve("data").toAbsolutePath()));
			List<String> command = new ArrayList<>(List.of(Commands.java(), "-Xmx192m", "-Xms48m", "-XX:+UseSerialGC",
					"-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
					"-Dorg.slf4j.simpleLogger.showDateTime=true", "-Dorg.slf4j.simpleLogger.defaultLogLevel=info"));
			command.addAll(aot().options(this.settings.startup()));
			command.addAll(List.of("-cp", classpath(), KafkaMain.class.getName(), properties.toString()));
			return new ProcessBuilder(command);
		});
	}

	@Override
	public void awaitReady(Duration timeout) {
		this.process.awaitReady(this::isReady, timeout);
	}

	@Override
	public ServerProcess process() {
		return this.process;
	}

	@Override
	public void learn() {
		if (!aot().isLearnt()) {
			KafkaSettings twin = this.settings.learning();
			Learning.by(new KafkaServer(twin, this.artifacts), twin.folder());
		}
	}

	@Override
	public void stop() {
		this.process.stop("TERM", Duration.ofSeconds(30));
		aot().keep();
	}

	/** What clients connect to. */
	public String bootstrapServers() {
		return "127.0.0.1:" + this.settings.advertisedPort();
	}

	private boolean isReady() {
		try {
			return Files.exists(log()) && Files.readString(log()).contains("Kafka Server started");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private AotCache aot() {
		return new AotCache(this.artifacts.cache(), this.settings.folder(), "kafka", classpath());
	}

	private String classpath() {
		return MainJar.of(KafkaMain.class, this.artifacts.cache()) + File.pathSeparator
				+ this.artifacts.kafkaClasspath();
	}

}
