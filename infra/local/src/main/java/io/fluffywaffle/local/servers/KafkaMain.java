package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Formats the storage when it is new and starts the broker, in one JVM. */
final class KafkaMain {

	private KafkaMain() {
	}

	public static void main(String[] arguments) throws IOException {
		Path file = Path.of(arguments[0]);
		Properties properties = new Properties();
		try (InputStream content = Files.newInputStream(file)) {
			properties.load(content);
		}
		if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
			String[] format = { "format", "--ignore-formatted", "-t", Uuid.randomUuid().toString(), "-c",
					file.toString() };
			int exit = StorageTool.execute(format, System.out);
			if (exit != 0) {
				System.exit(exit);
			}
		}
		Kafka.main(new String[] { file.toString() });
	}

}
