package io.fluffywaffle.account;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "io.fluffywaffle.account", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule featuresDoNotKnowHowTheyAreReached = noClasses().that()
		.resideOutsideOfPackages("..web..", "..kafka..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..",
				"org.springframework.kafka..", "org.apache.kafka..", "io.fluffywaffle.defaults.problem..",
				"io.fluffywaffle.defaults.etag..", "io.fluffywaffle.account.*.web..",
				"io.fluffywaffle.account.*.kafka..");

	@ArchTest
	static final ArchRule featuresDoNotGoInCircles = slices().matching("io.fluffywaffle.account.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule waysInAreClosed = classes().that()
		.resideInAnyPackage("..web..", "..kafka..")
		.and()
		.haveSimpleNameNotEndingWith("View")
		.should()
		.notBePublic();

}
