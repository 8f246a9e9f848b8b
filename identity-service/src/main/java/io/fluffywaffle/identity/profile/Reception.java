package io.fluffywaffle.identity.profile;

import java.util.Optional;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Meets users: knows those who were here before and begins a profile for the others. */
@Service
public class Reception {

	private final Profiles profiles;

	private final ProfileKeeper keeper;

	Reception(Profiles profiles, ProfileKeeper keeper) {
		this.profiles = profiles;
		this.keeper = keeper;
	}

	/** The profile of whom the realm describes, true to what the realm says now. */
	public Profile welcome(Claims claims) {
		Optional<Profile> known = this.profiles.findById(claims.userId());
		if (known.isEmpty()) {
			return begin(claims);
		}
		return known.get().agreesWith(claims) ? known.get()
				: this.keeper.change(claims.userId(), (profile) -> profile.follow(claims));
	}

	/** Changes the profile as its owner wants. */
	public Profile edit(Claims claims, ProfileEdit edit) {
		welcome(claims);
		return this.keeper.change(claims.userId(), edit::applyTo);
	}

	private Profile begin(Claims claims) {
		try {
			return this.keeper.begin(claims);
		}
		catch (DataIntegrityViolationException ex) {
			// a browser's first page asks several times at once: one of them begins it
			return this.profiles.findById(claims.userId()).orElseThrow(() -> ex);
		}
	}

}
