package io.fluffywaffle.client.group;

import java.util.List;
import java.util.UUID;

/** How many clients some rules take in, and the first few by name. */
public record GroupPreview(long count, List<Member> items) {

	/** A client whom the rules take in. */
	public record Member(UUID id, String name, String phone) {
	}
}
