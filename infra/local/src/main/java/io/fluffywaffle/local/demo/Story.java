package io.fluffywaffle.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is told about one account: who works there, whom they text with, and what was
 * written so far. Read from a resource.
 *
 * @param owner a person's username, like each of {@code members}
 * @param smartGroups as the API takes them, like {@code fields}, {@code terms} and
 * {@code enrolment}
 * @param enrolmentGroup name of the group that whoever enrols is in
 * @param arriving texts that come in right after everything is set up
 * @param page an action page as the API takes it, with {@code group}, the name of the
 * group that supporters join
 */
record Story(String name, String colour, String timeZone, String country, List<Number> numbers, String owner,
		List<String> members, List<Group> groups, List<Map<String, Object>> smartGroups,
		List<Map<String, Object>> fields, Map<String, Object> terms, Map<String, Object> enrolment,
		@Nullable String enrolmentGroup, Consent consent, List<Client> clients, List<Thread> threads,
		List<Text> arriving, List<Post> posts, Map<String, Object> page) {

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

	record Client(String name, String phone, List<String> groups, @Nullable String email, @Nullable List<String> tags,
			@Nullable Map<String, String> fields) {

	}

	/** What the clients agreed to, all but a few. */
	record Consent(String words, Set<String> except) {

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

	/**
	 * What a member tells everybody.
	 *
	 * @param body Markdown
	 */
	record Post(String author, String title, List<String> tags, String body) {

	}

	record Text(String client, String number, String text) {

	}

}
