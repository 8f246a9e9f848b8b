package io.fluffywaffle.account.company;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All companies. */
public interface Companies extends Repository<Company, UUID> {

	Optional<Company> findById(UUID id);

	boolean existsById(UUID id);

	/**
	 * Waits for others who change the same company, its bank accounts or what it pays
	 * for.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Company c where c.id = :id")
	Optional<Company> lockById(UUID id);

	long count();

	Company saveAndFlush(Company company);

	void delete(Company company);

	void flush();

}
