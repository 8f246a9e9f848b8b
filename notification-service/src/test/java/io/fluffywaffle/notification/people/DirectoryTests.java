package io.fluffywaffle.notification.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.notification.Citizens;
import io.fluffywaffle.notification.NotificationServiceTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class DirectoryTests {

	@Autowired
	Citizens citizens;

	@Autowired
	Directory directory;

	@Autowired
	People people;

	@Autowired
	JdbcClient jdbc;

	@Test
	void knowsHowToSpeakToSomebody() {
		UUID ana = UUID.randomUUID();
		this.citizens.tell(ana, 3,
				Map.of("name", "Ana", "locale", "pt-BR", "timeZone", "America/Lima", "admin", true, "picture", 4));

		await().untilAsserted(() -> assertThat(this.directory.find(ana)).contains(new Person(ana, "Ana",
				Citizens.mailbox(ana), Locale.forLanguageTag("pt-BR"), ZoneId.of("America/Lima"), 4, true, true)));
	}

	@Test
	void mailsNobodyWhoCannotSignIn() {
		UUID ana = this.citizens.next();

		this.citizens.tell(ana, 2, Map.of("status", "disabled"));

		await().until(() -> !find(ana).active());
		assertThat(find(ana).email()).isNull();
	}

	@Test
	void takesOverWhatAnEarlierReleaseDidNotKeep() {
		UUID ana = UUID.randomUUID();
		this.jdbc.sql("insert into person (id, name, version) values (?, 'Ana', 1)").param(ana).update();

		this.citizens.tell(ana, 1, Map.of("timeZone", "America/Lima"));

		await().until(() -> find(ana).zone().equals(ZoneId.of("America/Lima")));
	}

	@Test
	void keepsTheNewestWhenAnOlderOneIsToldAgain() {
		UUID ana = this.citizens.next();
		this.people.replace(known(ana, "New", "UTC", 7));

		this.people.replace(known(ana, "Old", "UTC", 6));

		assertThat(find(ana).name()).isEqualTo("New");
	}

	@Test
	void countsDaysByUniversalTimeWhereTheZoneIsUnknown() {
		UUID ana = UUID.randomUUID();
		this.people.replace(known(ana, "Ana", "Moon/Tranquility", 1));

		assertThat(find(ana).zone()).isEqualTo(ZoneOffset.UTC);
	}

	private Person find(UUID id) {
		return this.directory.find(id).orElseThrow();
	}

	private static People.Known known(UUID id, String name, String zone, long version) {
		return new People.Known(id, name, null, "en", zone, null, true, false, version);
	}

}
