package io.fluffywaffle.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import io.fluffywaffle.local.http.Rest;

/** Has members write posts; what is there stays as it is. */
final class PostMaker {

	private final Voices voices;

	private final List<Person> people;

	PostMaker(Voices voices, List<Person> people) {
		this.voices = voices;
		this.people = people;
	}

	void make(String account, List<Story.Post> posts) {
		for (Story.Post post : posts) {
			Rest author = this.voices.of(author(post));
			if (!titles(account, author).contains(post.title())) {
				String id = Patience
					.until(() -> author.post("/api/posts", Map.of("accountId", account, "title", post.title(), "body",
							post.body(), "tags", post.tags())))
					.ok()
					.get("id")
					.asString();
				author.post("/api/posts/" + id + "/publish", Map.of()).ok();
			}
		}
	}

	private Person author(Story.Post post) {
		return this.people.stream()
			.filter((person) -> person.username().equals(post.author()))
			.findFirst()
			.orElseThrow();
	}

	private static Set<String> titles(String account, Rest author) {
		return StreamSupport
			.stream(author.get("/api/posts?size=50&account=" + account).ok().get("items").spliterator(), false)
			.map((post) -> post.get("title").asString())
			.collect(Collectors.toSet());
	}

}
