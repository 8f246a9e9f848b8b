package io.fluffywaffle.testsupport.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/**
 * What every handler of a request has to say about itself. Taken over like
 * {@link HouseRules}.
 */
public final class HandlerRules {

	private static final String DEFAULTS = "io.fluffywaffle.defaults.";

	private static final String MAPPINGS = "org.springframework.web.bind.annotation.";

	private static final DescribedPredicate<CanBeAnnotated> CHANGING = annotatedWith(MAPPINGS + "PostMapping")
		.or(annotatedWith(MAPPINGS + "PutMapping"))
		.or(annotatedWith(MAPPINGS + "PatchMapping"))
		.or(annotatedWith(MAPPINGS + "DeleteMapping"));

	@ArchTest
	static final ArchRule whatChangesSomethingIsAuditedOrSaysWhyNot = methods().that(changing())
		.should()
		.beAnnotatedWith(DEFAULTS + "audit.Audited")
		.orShould()
		.beAnnotatedWith(DEFAULTS + "audit.NotAudited")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule controllersHaveAScopeOrSayWhyNot = classes().that(controllers())
		.should()
		.beAnnotatedWith(DEFAULTS + "security.Scope")
		.orShould()
		.beAnnotatedWith(DEFAULTS + "security.ClosedToScripts");

	private HandlerRules() {
	}

	private static DescribedPredicate<JavaMethod> changing() {
		return CHANGING.<JavaMethod>forSubtype().as("change something");
	}

	private static DescribedPredicate<JavaClass> controllers() {
		return metaAnnotatedWith("org.springframework.stereotype.Controller").<JavaClass>forSubtype()
			.as("are controllers");
	}

}
