package io.fluffywaffle.account.statement.web;

import java.util.UUID;

import io.fluffywaffle.account.statement.Statement;
import io.fluffywaffle.account.statement.Statements;
import io.fluffywaffle.account.statement.pdf.StatementPdf;
import io.fluffywaffle.account.usage.AccountNames;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@Allow(role = AccountRole.OWNER, orAdmin = true)
@RequestMapping("/api/accounts/{accountId}/statements/{month}")
class AccountStatementController {

	private final Statements statements;

	private final AccountNames accounts;

	private final StatementPdf pdf;

	AccountStatementController(Statements statements, AccountNames accounts, StatementPdf pdf) {
		this.statements = statements;
		this.accounts = accounts;
		this.pdf = pdf;
	}

	@GetMapping
	StatementView show(@PathVariable UUID accountId, @PathVariable String month) {
		return StatementView.of(read(accountId, month));
	}

	@GetMapping(path = "/csv", produces = "text/csv")
	ResponseEntity<byte[]> csv(@PathVariable UUID accountId, @PathVariable String month) {
		Statement statement = read(accountId, month);
		return StatementFile.of(statement, StatementFile.CSV, StatementCsv.of(statement));
	}

	@GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> pdf(@PathVariable UUID accountId, @PathVariable String month) {
		Statement statement = read(accountId, month);
		return StatementFile.of(statement, MediaType.APPLICATION_PDF, this.pdf.print(statement));
	}

	private Statement read(UUID accountId, String month) {
		if (!this.accounts.isThere(accountId)) {
			throw Problem.notFound("account");
		}
		return this.statements.ofAccount(accountId, Months.read(month));
	}

}
