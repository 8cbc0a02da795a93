package org.p5glossary.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.alignment.BeadStatus;

class ViewTest {

  @Test
  void pagingCountsFromOne() {
    Paging last = new Paging(3, 20, 41);
    assertThat(last.pages()).isEqualTo(3);
    assertThat(last.first()).isEqualTo(41);
    assertThat(last.last()).isEqualTo(41);
    assertThat(last.hasNext()).isFalse();
    assertThat(last.hasPrevious()).isTrue();
    Paging none = new Paging(1, 20, 0);
    assertThat(none.pages()).isEqualTo(1);
    assertThat(none.first()).isZero();
    assertThatThrownBy(() -> new Paging(0, 20, 1)).hasMessage("page must be >= 1, but was 0");
  }

  @Test
  void narrowingReplacesTheSameFieldAndStartsAnew() {
    SearchRequest request =
        SearchRequest.of("x")
            .narrowed(FacetField.YEAR, "2020")
            .at(4)
            .narrowed(FacetField.YEAR, "2021");
    assertThat(request.filters()).containsExactly(new Filter(FacetField.YEAR, "2021"));
    assertThat(request.page()).isEqualTo(1);
    assertThat(request.widened(FacetField.YEAR)).isEqualTo(SearchRequest.of("x"));
  }

  @Test
  void aPairingIsDoubtfulLikelyOrSure() {
    assertThat(new Pairing(BeadStatus.AUTOMATIC, 0.59).level()).isZero();
    assertThat(new Pairing(BeadStatus.AUTOMATIC, 0.6).level()).isEqualTo(1);
    assertThat(new Pairing(BeadStatus.AUTOMATIC, 0.9).level()).isEqualTo(2);
    assertThat(new Pairing(BeadStatus.VERIFIED, 0).level()).isEqualTo(2);
    assertThatThrownBy(() -> new Pairing(BeadStatus.AUTOMATIC, Double.NaN))
        .hasMessageContaining("confidence");
  }

  @Test
  void aNoticeHasWhatItsWordingNames() {
    assertThatThrownBy(() -> Notice.of(NoticeKind.SAVED, "text"))
        .hasMessageContaining("names NONE");
    assertThatThrownBy(() -> Notice.of(NoticeKind.OTHER)).hasMessageContaining("names TEXT");
    assertThat(Notice.of(NoticeKind.INDEX_BEHIND, 3).number()).isEqualTo(3);
  }

  @Test
  void everyStatusCodeHasAnError() {
    assertThat(ErrorKind.of(410)).isEqualTo(ErrorKind.GONE);
    assertThat(ErrorKind.of(418)).isEqualTo(ErrorKind.BAD_REQUEST);
    assertThat(ErrorKind.of(502)).isEqualTo(ErrorKind.INTERNAL);
  }

  @Test
  void segmentsJoinToTheText() {
    assertThat(Segment.join(List.of(Segment.plain("a"), Segment.hit("b"), Segment.term("c", "id"))))
        .isEqualTo("abc");
  }
}
