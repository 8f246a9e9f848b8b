package io.fluffywaffle.identity.profile;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The profiles of all users who were here. */
interface Profiles extends Repository<Profile, UUID> {

	Optional<Profile> findById(UUID userId);

	/** Waits for others who change the same profile: its facts keep their order. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Profile p where p.userId = :userId")
	Optional<Profile> lockById(UUID userId);

	Profile saveAndFlush(Profile profile);

}
