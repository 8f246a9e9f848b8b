package io.fluffywaffle.simulator.message;

import java.util.List;

/** What a message says and carries. */
public record Content(String body, List<Media> media) {

	public Content {
		media = List.copyOf(media);
	}

	public int segments() {
		return this.media.isEmpty() ? Segments.count(this.body) : 1;
	}

	Content redacted() {
		return new Content("", this.media);
	}

	Content without(String mediaSid) {
		return new Content(this.body, this.media.stream().filter((one) -> !one.sid().equals(mediaSid)).toList());
	}

}
