package io.fluffywaffle.identity.user;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/** Everybody who is or was here, as last known; works without Keycloak. */
@Service
public class People {

	private final Users users;

	People(Users users) {
		this.users = users;
	}

	/** The user, a former one included. */
	public Optional<User> find(UUID id) {
		return this.users.findById(id);
	}

	/**
	 * The user, unless they were deleted.
	 * @throws NoSuchUserException when there is none
	 */
	public User present(UUID id) {
		return find(id).filter((user) -> user.status() != Status.DELETED).orElseThrow(NoSuchUserException::new);
	}

	/** As {@link #present}, but no client's account: that goes with its client only. */
	User person(UUID id) {
		User user = present(id);
		if (user.machine()) {
			throw new NoSuchUserException();
		}
		return user;
	}

	/** The users among these ids, former ones included. */
	public Map<UUID, User> byId(Collection<UUID> ids) {
		return ids.isEmpty() ? Map.of()
				: this.users.findAllByIdIn(ids).stream().collect(Collectors.toMap(User::id, Function.identity()));
	}

	/** Who invited these, as far as they were invited. */
	public Map<UUID, User> invitersOf(List<User> invited) {
		return byId(invited.stream().flatMap((user) -> user.invitedBy().stream()).collect(Collectors.toSet()));
	}

	/** Whether others could run the installation. */
	boolean hasOtherAdmins(UUID id) {
		return this.users.countOtherAdmins(id) > 0;
	}

}
