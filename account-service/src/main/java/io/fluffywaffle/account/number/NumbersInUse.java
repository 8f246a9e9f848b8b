package io.fluffywaffle.account.number;

import java.util.UUID;

import io.fluffywaffle.account.account.Account;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The numbers of all accounts. */
interface NumbersInUse extends Repository<Account, UUID> {

	@Query("select count(n) > 0 from Account a join a.numbers n where key(n) = :number")
	boolean contains(String number);

}
