package io.fluffywaffle.local.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.local.http.OperationsApi;
import io.fluffywaffle.local.http.Rest;
import io.fluffywaffle.local.keycloak.AdminApi;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;

/**
 * Fills a new installation with something to look at, through the same APIs that anybody
 * would use. Interrupted, it goes on where it was; done, it does nothing.
 */
public final class SampleData {

	private static final List<String> STORIES = List.of("clinic.json", "food-bank.json");

	private static final String PAYER = "company.json";

	private final Settings settings;

	private final Secrets secrets;

	private final Path file;

	/**
	 * Prepares the work.
	 * @param file where the logins are written down
	 */
	public SampleData(Settings settings, Secrets secrets, Path file) {
		this.settings = settings;
		this.secrets = secrets;
		this.file = file;
	}

	/** Whether there is anything left to do. */
	public boolean isComplete() {
		return Files.exists(this.file) && DemoFile.read(this.file).complete();
	}

	/** Makes what is missing. */
	public void make() {
		List<Person> people = List.of(DemoResources.read("people.json", Person[].class));
		Map<String, String> ids = new PeopleMaker(keycloak(), this.secrets).make(people);
		write(people, ids, List.of(), false);
		boolean simulated = this.settings.twilio().isEmpty();
		if (simulated) {
			registerNumbers();
		}
		List<DemoFile.Account> accounts = new ArrayList<>();
		for (Story story : STORIES.stream().map(Story::read).toList()) {
			accounts.add(new AccountMaker(api(), story, people, ids, simulated).make(Instant.now()));
		}
		publish(people, accounts);
		new CompanyMaker(api(), Payer.read(PAYER)).make(accounts);
		if (simulated) {
			STORIES.stream().map(Story::read).forEach(new Handsets(simulator())::text);
		}
		write(people, ids, accounts, true);
	}

	/** Tells the simulator where the numbers' texts go: the address may have changed. */
	public void registerNumbers() {
		Handsets handsets = new Handsets(simulator());
		STORIES.stream().map(Story::read).forEach((story) -> handsets.register(story, this.settings.publicUrl()));
	}

	private void publish(List<Person> people, List<DemoFile.Account> accounts) {
		PostMaker posts = new PostMaker(new Voices(this.settings, this.secrets), people);
		for (DemoFile.Account account : accounts) {
			STORIES.stream()
				.map(Story::read)
				.filter((story) -> story.name().equals(account.name()))
				.forEach((story) -> posts.make(account.id(), story.posts()));
		}
	}

	private void write(List<Person> people, Map<String, String> ids, List<DemoFile.Account> accounts,
			boolean complete) {
		List<DemoFile.User> users = people.stream().map((person) -> user(person, ids)).toList();
		new DemoFile(this.settings.publicUrl(), users, accounts, this.settings.url(Port.SIMULATOR),
				this.settings.url(Port.KEYCLOAK), this.settings.url(Port.MAIL),
				"127.0.0.1:" + this.settings.port(Port.KAFKA), "127.0.0.1:" + this.settings.port(Port.POSTGRES),
				complete)
			.write(this.file);
	}

	private DemoFile.User user(Person person, Map<String, String> ids) {
		String username = person.username();
		List<String> accounts = STORIES.stream()
			.map(Story::read)
			.filter((story) -> Stream.concat(Stream.of(story.owner()), story.members().stream())
				.anyMatch(username::equals))
			.map(Story::name)
			.toList();
		return new DemoFile.User(Optional.ofNullable(ids.get(username)).orElseThrow(), username,
				PeopleMaker.password(this.secrets, person), person.name(), person.email(),
				person.admin() ? List.of("admin") : List.of(), accounts, person.about());
	}

	private Rest keycloak() {
		return AdminApi.of(this.settings.url(Port.KEYCLOAK), this.secrets.password("keycloak.admin"));
	}

	private Rest api() {
		return OperationsApi.of(this.settings, this.secrets);
	}

	private Rest simulator() {
		return new Rest(this.settings.url(Port.SIMULATOR), () -> "none");
	}

	static Map<String, String> namesOf(List<Person> people) {
		return people.stream().collect(Collectors.toMap(Person::username, Person::name));
	}

}
