package io.fluffywaffle.identity.keycloak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.ClientRepresentation;

import org.springframework.stereotype.Component;

/** What happened in the realm, oldest first, as Keycloak keeps it. */
@Component
public class RealmEvents {

	private static final int PAGE = 200;

	private static final String OLDEST_FIRST = "asc";

	private final Realm realm;

	private final String ownClientId;

	private volatile @Nullable String ownClient;

	RealmEvents(Realm realm, KeycloakProperties properties) {
		this.realm = realm;
		this.ownClientId = properties.client();
	}

	/** What people and clients did since then. */
	public List<RealmEvent> since(Instant from) {
		String moment = String.valueOf(from.toEpochMilli());
		return all((first) -> this.realm
			.ask((realm) -> realm.getEvents(null, null, null, moment, null, null, first, PAGE, OLDEST_FIRST))
			.stream()
			.map(RealmEvent::of)
			.toList());
	}

	/** What was done to the realm since then. */
	public List<AdminAct> actsSince(Instant from) {
		String moment = String.valueOf(from.toEpochMilli());
		return all((first) -> this.realm
			.ask((realm) -> realm.getAdminEvents(null, null, null, null, null, null, (List<String>) null, moment, null,
					first, PAGE, OLDEST_FIRST))
			.stream()
			.map(AdminAct::of)
			.toList());
	}

	/** Whether we did it ourselves. */
	public boolean isOurs(AdminAct act) {
		String own = this.ownClient;
		if (own == null) {
			own = this.realm.ask((realm) -> realm.clients().findByClientId(this.ownClientId))
				.stream()
				.map(ClientRepresentation::getId)
				.findFirst()
				.orElse("");
			this.ownClient = own;
		}
		return own.equals(act.client());
	}

	private static <T> List<T> all(IntFunction<List<T>> pages) {
		List<T> all = new ArrayList<>();
		List<T> page;
		do {
			page = pages.apply(all.size());
			all.addAll(page);
		}
		while (page.size() == PAGE);
		return all;
	}

}
