package io.fluffywaffle.account.statement.web;

import java.time.YearMonth;
import java.util.UUID;

import io.fluffywaffle.account.statement.Correction;
import io.fluffywaffle.account.statement.Statement;
import io.fluffywaffle.account.statement.Statements;
import io.fluffywaffle.account.statement.pdf.StatementPdf;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@RequestMapping("/api/companies/{companyId}/statements/{month}")
class CompanyStatementController {

	private final Statements statements;

	private final StatementPdf pdf;

	private final AuditTrail audit;

	CompanyStatementController(Statements statements, StatementPdf pdf, AuditTrail audit) {
		this.statements = statements;
		this.pdf = pdf;
		this.audit = audit;
	}

	@GetMapping
	StatementView show(@PathVariable UUID companyId, @PathVariable String month) {
		return StatementView.of(this.statements.ofCompany(companyId, Months.read(month)));
	}

	@GetMapping(path = "/csv", produces = "text/csv")
	ResponseEntity<byte[]> csv(@PathVariable UUID companyId, @PathVariable String month) {
		Statement statement = this.statements.ofCompany(companyId, Months.read(month));
		return StatementFile.of(statement, StatementFile.CSV, StatementCsv.of(statement));
	}

	@GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> pdf(@PathVariable UUID companyId, @PathVariable String month) {
		Statement statement = this.statements.ofCompany(companyId, Months.read(month));
		return StatementFile.of(statement, MediaType.APPLICATION_PDF, this.pdf.print(statement));
	}

	@Audited("statement.corrected")
	@PostMapping("/corrections")
	@ResponseStatus(HttpStatus.CREATED)
	StatementView correct(CurrentUser caller, @PathVariable UUID companyId, @PathVariable String month,
			@Valid @RequestBody CorrectionRequest request) {
		if (request.amount().signum() == 0) {
			throw Problem.invalid("amount", "may not be zero");
		}
		YearMonth corrected = Months.read(month);
		Correction correction = this.statements.correct(companyId, corrected, request.amount(),
				request.reason().strip(), request.accountId(), caller.id(), caller.name());
		this.audit.target("correctionId", correction.id().toString());
		this.audit.details("amount", correction.amount().toPlainString() + " " + correction.currency());
		this.audit.details("reason", correction.reason());
		if (request.accountId() != null) {
			this.audit.account(request.accountId());
		}
		return StatementView.of(this.statements.ofCompany(companyId, corrected));
	}

}
