package io.fluffywaffle.local.demo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StoryTests {

	private static final Instant NOW = Instant.parse("2026-11-21T04:30:00Z");

	private final List<Person> people = List.of(DemoResources.read("people.json", Person[].class));

	@ParameterizedTest
	@ValueSource(strings = { "clinic.json", "food-bank.json" })
	void usesMadeUpPhonesOnly(String file) {
		Story story = Story.read(file);

		assertThat(Stream.concat(story.clients().stream().map(Story.Client::phone),
				story.numbers().stream().map(Story.Number::number)))
			.allMatch((phone) -> phone.matches("\\+1202555\\d{4}"))
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "clinic.json", "food-bank.json" })
	void isWrittenByPeopleOfThatAccount(String file) {
		Story story = Story.read(file);
		List<String> names = SampleData.namesOf(this.people)
			.entrySet()
			.stream()
			.filter((person) -> story.owner().equals(person.getKey()) || story.members().contains(person.getKey()))
			.map((person) -> person.getValue())
			.toList();

		assertThat(history(story, NOW)).filteredOn((text) -> text.direction().equals("outbound"))
			.isNotEmpty()
			.allMatch((text) -> names.contains(text.authorName()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "clinic.json", "food-bank.json" })
	void happensInThePastAtAnyHourAndKeepsItsIds(String file) {
		Story story = Story.read(file);
		Instant later = NOW.plusSeconds(40_000);

		assertThat(history(story, NOW)).allMatch((text) -> text.at().isBefore(NOW))
			.extracting(PastText::externalId)
			.doesNotHaveDuplicates()
			.isEqualTo(history(story, later).stream().map(PastText::externalId).toList());
		assertThat(history(story, later)).allMatch((text) -> text.at().isBefore(later));
	}

	@Test
	void hasAnAdminTwoOwnersAndAMemberOfBoth() {
		List<Story> stories = Stream.of("clinic.json", "food-bank.json").map(Story::read).toList();

		assertThat(this.people).filteredOn(Person::admin).hasSize(1);
		assertThat(stories).extracting(Story::owner).doesNotHaveDuplicates();
		assertThat(stories).allMatch((story) -> story.members().contains("grace"));
		assertThat(stories).extracting((story) -> story.numbers().size()).contains(2);
	}

	private List<PastText> history(Story story, Instant now) {
		return new History(story, SampleData.namesOf(this.people), now).texts();
	}

}
