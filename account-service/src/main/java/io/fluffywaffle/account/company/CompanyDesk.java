package io.fluffywaffle.account.company;

import java.time.Clock;
import java.util.UUID;

import org.hibernate.exception.ConstraintViolationException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes companies down, changes them and strikes them off. */
@Service
public class CompanyDesk {

	private static final String PAYS = "company_pays";

	private final Companies companies;

	private final Payers payers;

	private final Clock clock;

	CompanyDesk(Companies companies, Payers payers, Clock clock) {
		this.companies = companies;
		this.payers = payers;
		this.clock = clock;
	}

	/** Writes a new company down. */
	@Transactional
	public Company open(CompanyProfile profile) {
		return this.companies.saveAndFlush(new Company(profile, this.clock.instant()));
	}

	/**
	 * Writes a company down anew.
	 * @param expected the version that the caller has seen
	 * @throws OptimisticLockingFailureException when somebody else was faster
	 */
	@Transactional
	public Company change(UUID id, long expected, CompanyProfile profile) {
		Company company = this.companies.lockById(id).orElseThrow(NoSuchCompany::new);
		if (company.version() != expected) {
			throw new OptimisticLockingFailureException("The company is at version " + company.version());
		}
		company.change(profile);
		return this.companies.saveAndFlush(company);
	}

	/**
	 * Strikes a company off, with its billing plan and its bank accounts.
	 * @throws CompanyPays when it pays for accounts
	 */
	@Transactional
	public void delete(UUID id) {
		Company company = this.companies.lockById(id).orElseThrow(NoSuchCompany::new);
		this.payers.forgetErased(id);
		this.companies.delete(company);
		try {
			this.companies.flush();
		}
		catch (DataIntegrityViolationException ex) {
			if (ex.getCause() instanceof ConstraintViolationException violation
					&& PAYS.equals(violation.getConstraintName())) {
				throw new CompanyPays();
			}
			throw ex;
		}
	}

}
