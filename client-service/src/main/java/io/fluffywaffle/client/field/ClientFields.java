package io.fluffywaffle.client.field;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;

/** The fields of each account. */
@Service
public class ClientFields {

	/** The account's fields in their order. */
	public List<ClientField> of(UUID accountId) {
		return List.of();
	}

	/**
	 * The values in their usual form; empty ones are left out.
	 * @throws io.fluffywaffle.defaults.problem.Problem naming {@code fields.<key>} when a
	 * value does not fit or the account has no such field
	 */
	public Map<String, String> check(UUID accountId, Map<String, String> values) {
		return values;
	}

}
