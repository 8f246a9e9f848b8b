/**
 * What a company pays for texts, and how it is invoiced.
 */
@NullMarked
package io.fluffywaffle.account.billing;

import org.jspecify.annotations.NullMarked;
