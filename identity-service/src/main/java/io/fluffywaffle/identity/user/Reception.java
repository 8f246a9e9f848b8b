package io.fluffywaffle.identity.user;

import org.springframework.stereotype.Service;

/** Meets callers: knows those who are known and begins the others from their token. */
@Service
public class Reception {

	private final People people;

	private final UserKeeper keeper;

	Reception(People people, UserKeeper keeper) {
		this.people = people;
		this.keeper = keeper;
	}

	/**
	 * Who calls. A token tells only about somebody whom Keycloak's news have not brought
	 * yet; what they bring is never older than a token.
	 * @param machine whether it is the account of a client
	 * @throws NoSuchUserException when they were deleted meanwhile
	 */
	public User welcome(Newcomer caller, boolean machine) {
		if (this.people.find(caller.id()).isEmpty()) {
			this.keeper.beginUnlessKnown(caller, machine);
		}
		return this.people.present(caller.id());
	}

}
