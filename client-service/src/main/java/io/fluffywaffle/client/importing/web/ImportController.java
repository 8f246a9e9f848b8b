package io.fluffywaffle.client.importing.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import io.fluffywaffle.client.importing.Import;
import io.fluffywaffle.client.importing.ImportDesk;
import io.fluffywaffle.client.importing.ImportPlan;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/imports")
@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
class ImportController {

	private final ImportDesk imports;

	ImportController(ImportDesk imports) {
		this.imports = imports;
	}

	@Audited("import.uploaded")
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<ImportView> upload(@PathVariable UUID accountId, CurrentUser user, @RequestPart MultipartFile file)
			throws IOException {
		Path copy = Files.createTempFile("import", null);
		try {
			file.transferTo(copy);
			Import added = this.imports.upload(accountId, user, FileName.of(file), copy);
			URI place = URI.create("/api/accounts/" + accountId + "/imports/" + added.id());
			return ResponseEntity.created(place).body(ImportView.of(added));
		}
		finally {
			Files.delete(copy);
		}
	}

	@GetMapping
	ImportsView list(@PathVariable UUID accountId) {
		return new ImportsView(this.imports.of(accountId).stream().map(ImportView::of).toList());
	}

	@GetMapping("/{importId}")
	ImportView show(@PathVariable UUID accountId, @PathVariable UUID importId) {
		return ImportView.of(this.imports.find(accountId, importId));
	}

	@Audited("import.planned")
	@PutMapping("/{importId}/plan")
	@ResponseStatus(HttpStatus.ACCEPTED)
	ImportView plan(@PathVariable UUID accountId, @PathVariable UUID importId, @Valid @RequestBody ImportPlan plan) {
		return ImportView.of(this.imports.plan(accountId, importId, plan));
	}

	@Audited("import.started")
	@PostMapping("/{importId}/start")
	@ResponseStatus(HttpStatus.ACCEPTED)
	ImportView start(@PathVariable UUID accountId, @PathVariable UUID importId) {
		return ImportView.of(this.imports.start(accountId, importId));
	}

	@Audited("import.cancelled")
	@PostMapping("/{importId}/cancel")
	ImportView cancel(@PathVariable UUID accountId, @PathVariable UUID importId) {
		return ImportView.of(this.imports.cancel(accountId, importId));
	}

	@ApiResponse(responseCode = "200", content = @Content(mediaType = FaultsCsv.MEDIA_TYPE))
	@GetMapping("/{importId}/errors")
	void errors(@PathVariable UUID accountId, @PathVariable UUID importId, HttpServletResponse response)
			throws IOException {
		this.imports.find(accountId, importId);
		response.setContentType(FaultsCsv.MEDIA_TYPE + ";charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("import-errors.csv").build().toString());
		FaultsCsv csv = new FaultsCsv(response.getWriter());
		this.imports.faults(accountId, importId, csv::add);
		csv.finish();
	}

}
