package io.fluffywaffle.local.servers;

import java.nio.file.Path;

/**
 * How a Kafka broker (one node, KRaft) runs.
 *
 * @param folder its own folder: data, log, pid
 * @param port where clients connect on 127.0.0.1
 * @param controllerPort where its controller listens on 127.0.0.1
 * @param advertisedPort the port it tells clients to use; differs from {@code port} only
 * behind a proxy
 * @param startup whether it learns to start faster
 */
public record KafkaSettings(Path folder, int port, int controllerPort, int advertisedPort, FastStart startup) {

	public KafkaSettings(Path folder, int port, int controllerPort) {
		this(folder, port, controllerPort, port, FastStart.WHEN_LEARNT);
	}

	/** A twin beside it, that learns. */
	KafkaSettings learning() {
		int free = Ports.free();
		return new KafkaSettings(this.folder.resolveSibling("kafka-learning"), free, Ports.free(), free,
				FastStart.LEARN);
	}

}
