package io.fluffywaffle.notification.post;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.notification.people.Directory;
import io.fluffywaffle.notification.people.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Who wrote what, as everybody may know them. */
@Component
public class Authors {

	private static final String FORMER = "Former user";

	private final Directory people;

	Authors(Directory people) {
		this.people = people;
	}

	/** Somebody; whoever is not there any more is a former user. */
	public Author find(UUID id) {
		return this.people.find(id).map(Author::of).orElseGet(() -> Author.former(id));
	}

	/** All of them, by id. */
	public Map<UUID, Author> find(Collection<UUID> ids) {
		Map<UUID, Author> known = this.people.findAll(ids)
			.stream()
			.map(Author::of)
			.collect(Collectors.toMap(Author::id, Function.identity()));
		return ids.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (id) -> known.getOrDefault(id, Author.former(id))));
	}

	/**
	 * Somebody who wrote something.
	 *
	 * @param picture its version; null for none
	 */
	public record Author(UUID id, String name, @Nullable Integer picture) {

		private static Author of(Person person) {
			return new Author(person.id(), person.name(), person.picture());
		}

		private static Author former(UUID id) {
			return new Author(id, FORMER, null);
		}

		/** Where visitors find what they wrote. */
		public String path() {
			return "/authors/" + this.id;
		}

	}

}
