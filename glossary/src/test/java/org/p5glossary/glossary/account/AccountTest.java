package org.p5glossary.glossary.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

  @ParameterizedTest
  @CsvSource({
    "READER, reader",
    "CONTRIBUTOR, reader contributor",
    "EDITOR, reader contributor editor",
    "DELEGATION, reader contributor delegation",
    "CHAIR, reader contributor editor chair",
    "ADMINISTRATOR, reader administrator"
  })
  void aRoleIncludesTheseAndNoOthers(Role role, String included) {
    for (Role other : Role.values()) {
      assertThat(role.includes(other))
          .as("%s includes %s", role, other)
          .isEqualTo(Set.of(included.split(" ")).contains(other.code()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Admin", "-a", "a b", "a\u202eb", "a/b", "a\n"})
  void refusesNamesThatAreHardToTellApartOrToType(String name) {
    assertThatThrownBy(() -> new Account(name, "A", Set.of(Role.READER), Optional.empty(), true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("account name");
  }

  @Test
  void aDelegationsRoleNeedsADelegation() {
    assertThatThrownBy(() -> new Account("a", "A", Set.of(Role.DELEGATION), Optional.empty(), true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CN, FR, RU, GB, US");
    assertThat(Delegation.of("fr")).isEqualTo(Delegation.FR);
  }
}
