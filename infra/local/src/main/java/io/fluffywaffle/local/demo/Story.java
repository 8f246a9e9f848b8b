package io.fluffywaffle.local.demo;

import java.util.List;

/**
 * What is told about one account: who works there, whom they text with, and what was
 * written so far. Read from a resource.
 *
 * @param owner a person's username, like each of {@code members}
 * @param arriving texts that come in right after everything is set up
 */
record Story(String name, String colour, String timeZone, String country, List<Number> numbers, String owner,
		List<String> members, List<Group> groups, List<Client> clients, List<Thread> threads, List<Text> arriving) {

	static Story read(String name) {
		return DemoResources.read(name, Story.class);
	}

	Client client(String clientName) {
		return this.clients.stream().filter((client) -> client.name().equals(clientName)).findFirst().orElseThrow();
	}

	record Number(String number, String label, boolean isDefault) {

	}

	record Group(String name, String colour) {

	}

	record Client(String name, String phone, List<String> groups) {

	}

	/**
	 * A conversation of one day.
	 *
	 * @param at when it begins, in the account's zone
	 * @param lines {@code < text} from the client, {@code username> text} from us,
	 * {@code +2h} or {@code +20m} for a pause
	 */
	record Thread(String client, String number, int daysAgo, String at, List<String> lines) {

	}

	record Text(String client, String number, String text) {

	}

}
