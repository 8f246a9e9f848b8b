package io.fluffywaffle.testsupport.servers;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

import io.fluffywaffle.testsupport.kafka.KafkaProbe;

/** A second test JVM: says what it was lent and waits to be ended. */
final class GuestMain {

	private GuestMain() {
	}

	public static void main(String[] arguments) throws IOException {
		// Logging goes to the standard output as well
		PrintStream out = System.out;
		System.setOut(System.err);
		TestDatabase database = RealServers.database("guest");
		String broker = RealServers.kafka();
		try (KafkaProbe kafka = new KafkaProbe(broker)) {
			kafka.createTopics(List.of("left-by-" + ProcessHandle.current().pid()));
		}
		out.println(database.url());
		out.println(database.roles().runUser());
		out.println(database.roles().runPassword());
		out.println(broker);
		System.in.read();
	}

}
