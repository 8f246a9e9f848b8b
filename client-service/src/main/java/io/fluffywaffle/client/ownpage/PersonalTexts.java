package io.fluffywaffle.client.ownpage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the texts between an account and a phone are. */
public interface PersonalTexts {

	/** The texts; empty when they cannot be had at the moment. */
	Optional<List<Object>> of(UUID accountId, String phone);

}
