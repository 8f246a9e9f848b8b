package io.fluffywaffle.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * How a service is built inside: features at the root, and below each the ways in, which
 * nothing else knows. Taken over with
 * {@code @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class)}.
 */
public final class HouseRules {

	private static final String[] WAYS_IN = { "..web..", "..kafka.." };

	private static final ArchCondition<JavaClass> KNOW_A_WAY_IN = dependOnClassesThat(
			resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..",
					"org.springframework.kafka..", "org.apache.kafka..", "io.fluffywaffle.defaults.problem..",
					"io.fluffywaffle.defaults.etag..", "io.fluffywaffle.*.*.web..", "io.fluffywaffle.*.*.kafka.."));

	@ArchTest
	static final ArchRule featuresDoNotKnowHowTheyAreReached = noClasses().that()
		.resideOutsideOfPackages(WAYS_IN)
		.should(KNOW_A_WAY_IN);

	@ArchTest
	static final ArchRule featuresDoNotGoInCircles = slices().matching("io.fluffywaffle.*.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule waysInAreClosed = classes().that()
		.resideInAnyPackage(WAYS_IN)
		.and()
		.haveSimpleNameNotEndingWith("View")
		.should()
		.notBePublic();

	private HouseRules() {
	}

}
