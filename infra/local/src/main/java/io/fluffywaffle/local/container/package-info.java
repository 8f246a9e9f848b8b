/** What is done once around containers: secrets, databases, the realm, sample data. */
@NullMarked
package io.fluffywaffle.local.container;

import org.jspecify.annotations.NullMarked;
