package io.fluffywaffle.account.member.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.person.Person;
import org.jspecify.annotations.Nullable;

/** Who could be added to an account. */
record CandidatesView(List<Candidate> items) {

	static CandidatesView of(List<Person> people) {
		return new CandidatesView(
				people.stream().map((person) -> new Candidate(person.id(), person.name(), person.email())).toList());
	}

	/** A user who is no member yet. */
	record Candidate(UUID userId, String name, @Nullable String email) {
	}

}
