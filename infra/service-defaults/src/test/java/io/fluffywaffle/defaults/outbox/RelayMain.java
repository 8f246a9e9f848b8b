package io.fluffywaffle.defaults.outbox;

import java.time.Duration;

import org.awaitility.Awaitility;

/** Relays until nothing waits, in a process that a test may crash. */
final class RelayMain {

	private RelayMain() {
	}

	public static void main(String[] args) {
		WaitingFacts facts = WaitingFacts.in(args[0], args[1], args[2], args[3]);
		OutboxRelay relay = facts.relay(args[4]);
		relay.start();
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> facts.waiting() == 0);
		relay.stop();
	}

}
