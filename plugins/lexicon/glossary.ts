/** A term of the field, defined once. */
export interface Term {
  /** As it stands in a sentence; a capital letter means that only this spelling is the term. */
  term: string;
  /** Other names and abbreviations. */
  aliases?: string[];
  /** The answer that explains it: `topic/answer`. */
  home: string;
  /** One sentence, at most 35 words. */
  definition: string;
  /** Too common a word, or one with too many meanings, to be marked in the answers. */
  isCommon?: true;
}

/** Every term of the glossary, in alphabetical order. */
export const glossary: Term[] = [
  {
    term: 'accuracy',
    home: 'training/improving-a-model',
    definition:
      'The share of examples that a classifier gets right, which says little where one class is rare.',
    isCommon: true,
  },
  {
    term: 'activation',
    home: 'activations-and-losses/activation-function',
    definition: 'The output of a unit: its pre-activation passed through the activation function.',
    isCommon: true,
  },
  {
    term: 'activation function',
    aliases: ['nonlinearity'],
    home: 'activations-and-losses/activation-function',
    definition: "The function, nonlinear in hidden layers, that turns a unit's weighted sum into its output.",
  },
  {
    term: 'actor-critic',
    home: 'foundations/reinforcement-learning',
    definition:
      'A reinforcement-learning method in which a value estimate, the critic, judges the actions of a policy, the actor.',
  },
  {
    term: 'Adadelta',
    home: 'optimization/adaptive-optimizers',
    definition:
      'An optimizer that scales each step by the root of a running average of past squared updates over that of squared gradients, so that it needs no global learning rate.',
  },
  {
    term: 'Adagrad',
    home: 'optimization/adaptive-optimizers',
    definition:
      "An optimizer that divides each parameter's step by the root of the sum of all its past squared gradients.",
  },
  {
    term: 'Adam',
    home: 'optimization/adaptive-optimizers',
    definition:
      'An optimizer that moves each parameter in proportion to its averaged gradient over the root of its averaged squared gradient, both averages corrected for their start at zero.',
  },
  {
    term: 'AdamW',
    home: 'regularization/l1-and-l2',
    definition:
      'Adam with decoupled weight decay: the shrinking of the weights is kept out of the gradient that Adam rescales.',
  },
  {
    term: 'adversarial example',
    home: 'foundations/challenges',
    definition: 'An input changed very slightly, and on purpose, so that a network gives a wrong answer.',
  },
  {
    term: 'affine map',
    aliases: ['affine function'],
    home: 'activations-and-losses/why-nonlinear',
    definition: 'A linear map followed by a shift, the form of every dense layer before its activation.',
  },
  {
    term: 'AlexNet',
    home: 'foundations/why-deep-learning-now',
    definition:
      'The convolutional network whose clear win of the ImageNet challenge in 2012 turned computer vision to deep learning.',
  },
  {
    term: 'all-reduce',
    home: 'tools-and-hardware/distributed-training',
    definition:
      'An operation after which every device of a group holds the sum, or the mean, of the arrays that all of them contributed.',
  },
  {
    term: 'anchor box',
    aliases: ['anchor'],
    home: 'computer-vision/yolo',
    definition: 'A preset box shape at each grid place, from which a detector predicts only the deviations.',
  },
  {
    term: 'arithmetic intensity',
    home: 'tools-and-hardware/gpu',
    definition:
      'The number of arithmetic operations for each byte moved to or from memory, which decides whether computing or memory is the limit.',
  },
  {
    term: 'attention',
    aliases: ['attention mechanism'],
    home: 'attention-and-transformers/attention',
    definition:
      'A layer that returns a weighted sum of values, the weights being a softmax of the match between a query and each key.',
  },
  {
    term: 'attention weight',
    home: 'attention-and-transformers/attention',
    definition: 'The share, between 0 and 1, with which one value enters the output for one query.',
    isCommon: true,
  },
  {
    term: 'autoencoder',
    home: 'generative-models/autoencoder',
    definition:
      'A network trained to reproduce its input although something, such as a small code, a penalty or noise, keeps it from merely copying.',
  },
  {
    term: 'automatic differentiation',
    aliases: ['autodiff', 'autograd'],
    home: 'backpropagation/backpropagation',
    definition:
      'Computing exact derivatives of a program by applying the chain rule to each of its elementary operations.',
  },
  {
    term: 'average pooling',
    home: 'convolutional-networks/pooling',
    definition: 'Pooling that replaces each window by its mean.',
  },
  {
    term: 'backbone',
    home: 'transfer-learning/transfer-learning',
    definition:
      "The part of a network below the task's head, often pre-trained, that turns inputs into features.",
  },
  {
    term: 'backpropagation',
    aliases: ['backprop'],
    home: 'backpropagation/backpropagation',
    definition:
      "The computation of a loss's gradient with respect to all parameters by the chain rule, from the output back, with every intermediate result reused.",
  },
  {
    term: 'backpropagation through time',
    aliases: ['BPTT'],
    home: 'recurrent-networks/backpropagation-through-time',
    definition:
      "Backpropagation on a recurrent network unrolled over its steps, where each shared weight's gradient is the sum over all steps.",
  },
  {
    term: 'backward pass',
    aliases: ['backward propagation'],
    home: 'backpropagation/forward-and-backward-pass',
    definition:
      'The second half of a training step, which computes all gradients from the loss back to the first layer.',
  },
  {
    term: 'batch',
    aliases: ['mini-batch', 'minibatch'],
    home: 'training/epoch-batch-iteration',
    definition: 'The examples whose gradients are averaged for one update of the weights.',
    isCommon: true,
  },
  {
    term: 'batch gradient descent',
    aliases: ['full-batch gradient descent'],
    home: 'optimization/gradient-descent-variants',
    definition: 'Gradient descent that computes every gradient on the whole training set.',
  },
  {
    term: 'batch normalization',
    aliases: ['BN', 'batch norm'],
    home: 'regularization/batch-normalization',
    definition:
      'A layer that standardizes each feature with the mean and variance of the mini-batch, or at prediction with running averages, and then scales and shifts it by learned numbers.',
  },
  {
    term: 'batch size',
    home: 'training/batch-size',
    definition: 'The number of examples in one mini-batch.',
    isCommon: true,
  },
  {
    term: 'Bayesian optimization',
    home: 'training/hyperparameter-tuning',
    definition:
      'A search that fits a model of how settings affect the result and tries next where that model promises most.',
  },
  {
    term: 'beam search',
    home: 'attention-and-transformers/encoder-decoder',
    definition:
      'A decoding method that keeps the few most probable partial outputs at each step instead of only the best one.',
  },
  {
    term: 'BERT',
    home: 'attention-and-transformers/transformer',
    definition: 'A Transformer encoder pre-trained to fill in masked words from the text on both sides.',
  },
  {
    term: 'bias',
    home: 'neural-networks/artificial-neural-network',
    definition:
      "A learned number added to a unit's weighted sum, which shifts the point where the unit responds.",
    isCommon: true,
  },
  {
    term: 'bias-variance tradeoff',
    aliases: ['bias-variance trade-off'],
    home: 'regularization/overfitting',
    definition:
      'The observation that a more flexible model has less systematic error, its bias, but varies more with the sample it was fitted to, its variance.',
  },
  {
    term: 'bidirectional RNN',
    aliases: ['BRNN', 'BiRNN', 'bidirectional network'],
    home: 'recurrent-networks/rnn-architectures',
    definition:
      'Two recurrent chains over the same sequence, one from each end, whose states are joined at every step.',
  },
  {
    term: 'binary cross-entropy',
    aliases: ['BCE', 'log loss', 'log-loss'],
    home: 'activations-and-losses/cross-entropy',
    definition:
      'The cross-entropy of a yes-or-no target: minus the log of the probability given to the answer that was true.',
  },
  {
    term: 'Boltzmann machine',
    home: 'generative-models/boltzmann-machine',
    definition:
      'A network of stochastic binary units with symmetric weights, in which low-energy states are the probable ones.',
  },
  {
    term: 'bottleneck block',
    aliases: ['bottleneck design'],
    home: 'computer-vision/resnet',
    definition:
      'A residual block that narrows the channels with a 1×1 convolution, computes at 3×3, and widens them again.',
  },
  {
    term: 'bounding box',
    home: 'computer-vision/detection-vs-segmentation',
    definition: 'A rectangle with sides along the axes that encloses an object in an image.',
  },
  {
    term: 'calibration',
    home: 'foundations/challenges',
    definition:
      'The agreement of stated probabilities with observed frequencies: of the cases called 80% sure, 80% are right.',
  },
  {
    term: 'capacity',
    home: 'training/choosing-depth-and-width',
    definition: 'The variety of functions that a model can fit.',
  },
  {
    term: 'catastrophic forgetting',
    home: 'transfer-learning/fine-tuning',
    definition: 'The loss of skills learned earlier when a network is trained further on new data alone.',
  },
  {
    term: 'causal convolution',
    home: 'convolutional-networks/cnn-for-1d-signals',
    definition: 'A convolution along time whose output at a step depends on that step and earlier ones only.',
  },
  {
    term: 'causal mask',
    aliases: ['causal masking'],
    home: 'attention-and-transformers/attention',
    definition:
      'A mask that bars each position from attending to later ones, so that a decoder cannot see what it has to predict.',
  },
  {
    term: 'cell state',
    home: 'recurrent-networks/lstm',
    definition: 'The second state of an LSTM, which each step only scales by the forget gate and adds to.',
  },
  {
    term: 'chain rule',
    home: 'backpropagation/backpropagation',
    definition:
      'The rule that the derivative of a composition is the product of the derivatives of its parts.',
  },
  {
    term: 'channel',
    home: 'convolutional-networks/convolution',
    definition:
      'One of the planes of numbers that make up an image or a feature map, such as red, green or the output of one filter.',
    isCommon: true,
  },
  {
    term: 'checkerboard artifact',
    home: 'convolutional-networks/transposed-convolution',
    definition:
      "A regular pattern in enlarged maps that arises where a transposed convolution's stamps overlap unevenly.",
  },
  {
    term: 'classification',
    home: 'activations-and-losses/loss-function',
    definition: 'The task of assigning an input to one of a set of classes.',
    isCommon: true,
  },
  {
    term: 'CNN',
    aliases: ['convolutional neural network', 'ConvNet', 'convolutional network'],
    home: 'convolutional-networks/convolutional-neural-network',
    definition:
      'A feedforward network for data on a grid, in which small learned filters slide over their input.',
  },
  {
    term: 'co-adaptation',
    home: 'regularization/dropout',
    definition: "The reliance of units on one another's particular outputs, which dropout discourages.",
  },
  {
    term: 'computational graph',
    aliases: ['computation graph'],
    home: 'backpropagation/computational-graph',
    definition:
      'A directed acyclic graph whose nodes are operations or values and whose edges say what is computed from what.',
  },
  {
    term: 'condition number',
    home: 'optimization/gradient-descent',
    definition:
      "The ratio of a loss's largest to its smallest curvature, which sets how slowly gradient descent converges.",
  },
  {
    term: 'constant error carousel',
    home: 'recurrent-networks/lstm',
    definition:
      "The path along an LSTM's cell state on which, in the original cell, the error flows back with a factor of exactly 1.",
  },
  {
    term: 'context vector',
    home: 'attention-and-transformers/encoder-decoder',
    definition:
      'The vector in which an encoder hands its input to the decoder: one for the whole sequence or, with attention, one for each output step.',
  },
  {
    term: 'contrastive divergence',
    aliases: ['CD-1', 'CD-k'],
    home: 'generative-models/boltzmann-machine',
    definition:
      'An approximate training rule for restricted Boltzmann machines that starts the sampling chain at the data and runs it for a few steps only.',
  },
  {
    term: 'contrastive learning',
    aliases: ['contrastive loss'],
    home: 'foundations/learning-paradigms',
    definition:
      'Training that brings the representations of two views of one thing together and keeps those of different things apart.',
  },
  {
    term: 'convex function',
    aliases: ['convex'],
    home: 'optimization/gradient-descent',
    definition:
      'A function whose graph lies nowhere above the line between two of its points, so that each local minimum is a global one.',
  },
  {
    term: 'convolution',
    home: 'convolutional-networks/convolution',
    definition:
      'A sliding weighted sum in which one kernel is applied at every place of the input; in frameworks the kernel is not flipped.',
  },
  {
    term: 'convolutional layer',
    home: 'convolutional-networks/cnn-layers',
    definition:
      'A layer of learned filters, each of which slides over all channels of the input and makes one feature map.',
  },
  {
    term: 'cosine annealing',
    aliases: ['cosine schedule', 'cosine decay'],
    home: 'optimization/learning-rate',
    definition: 'A schedule that lowers the learning rate along half a period of a cosine.',
  },
  {
    term: 'critical batch size',
    home: 'training/batch-size',
    definition: 'The batch size beyond which doubling the batch hardly reduces the number of steps any more.',
  },
  {
    term: 'cross-attention',
    home: 'attention-and-transformers/attention',
    definition: 'Attention whose queries come from one sequence and whose keys and values come from another.',
  },
  {
    term: 'cross-correlation',
    home: 'convolutional-networks/convolution',
    definition:
      'The sliding product of a kernel with a signal without flipping the kernel, which is what frameworks call convolution.',
  },
  {
    term: 'cross-entropy',
    aliases: ['CE', 'cross-entropy loss'],
    home: 'activations-and-losses/cross-entropy',
    definition:
      'A loss between a target distribution and a predicted one; for a single true class, minus the log of its predicted probability.',
  },
  {
    term: 'cross-validation',
    aliases: ['k-fold cross-validation'],
    home: 'training/hyperparameter-tuning',
    definition:
      'Averaging the validation error over several splits of the data, in each of which another part is left out of training.',
  },
  {
    term: 'CTC',
    home: 'activations-and-losses/loss-function',
    definition:
      'Connectionist temporal classification, a loss for sequences that sums over all ways to align a shorter target with a longer output.',
  },
  {
    term: 'CUDA',
    home: 'tools-and-hardware/gpu',
    definition: "NVIDIA's platform for general programs on its graphics processors.",
  },
  {
    term: 'cutout',
    home: 'regularization/data-augmentation',
    definition: 'An augmentation that blanks a random square of the image.',
  },
  {
    term: 'Darknet',
    home: 'computer-vision/darknet',
    definition:
      'An open-source neural-network framework in C and CUDA, the home of the first versions of YOLO.',
  },
  {
    term: 'data augmentation',
    home: 'regularization/data-augmentation',
    definition:
      'Random changes of training examples that keep the label, made to show a network what does not matter.',
  },
  {
    term: 'data parallelism',
    home: 'tools-and-hardware/distributed-training',
    definition:
      'Training with a copy of the model on every device, each fed its own part of the batch, with the gradients averaged.',
  },
  {
    term: 'dead ReLU',
    aliases: ['dying ReLU'],
    home: 'activations-and-losses/types-of-activation',
    definition:
      'A rectified unit whose input is negative for all data, so that its output and its gradient stay at zero.',
  },
  {
    term: 'decision boundary',
    home: 'foundations/logistic-regression',
    definition: 'The set of inputs at which a classifier is undecided between two classes.',
  },
  {
    term: 'decoder',
    home: 'attention-and-transformers/encoder-decoder',
    definition: 'The part of a network that generates an output from the representation an encoder made.',
  },
  {
    term: 'deep belief network',
    aliases: ['DBN'],
    home: 'generative-models/boltzmann-machine',
    definition:
      'A generative model built by stacking restricted Boltzmann machines that are trained one after the other.',
  },
  {
    term: 'deep learning',
    home: 'foundations/deep-learning',
    definition:
      'Machine learning with models that compose several learned nonlinear layers and so learn their own features.',
    isCommon: true,
  },
  {
    term: 'degradation problem',
    aliases: ['degradation'],
    home: 'computer-vision/resnet',
    definition: 'The finding that plain networks, made deeper, get worse even on their training data.',
  },
  {
    term: 'denoising autoencoder',
    aliases: ['DAE'],
    home: 'generative-models/autoencoder',
    definition: 'An autoencoder that gets a corrupted input and has to restore the clean one.',
  },
  {
    term: 'dense layer',
    aliases: ['fully connected layer', 'fully-connected layer'],
    home: 'neural-networks/artificial-neural-network',
    definition: 'A layer in which every unit has a weight for every input.',
  },
  {
    term: 'depth',
    home: 'neural-networks/shallow-vs-deep',
    definition: 'The number of layers with weights that a signal passes from input to output.',
    isCommon: true,
  },
  {
    term: 'depthwise convolution',
    home: 'convolutional-networks/depthwise-separable-convolution',
    definition: 'A convolution with a kernel for each channel by itself, so that no channel sees another.',
  },
  {
    term: 'depthwise separable convolution',
    home: 'convolutional-networks/depthwise-separable-convolution',
    definition: 'A depthwise convolution followed by a 1×1 convolution that mixes the channels.',
  },
  {
    term: 'diffusion model',
    home: 'neural-networks/types-of-networks',
    definition:
      'A generative model that learns to undo gradual noising, and makes samples by removing noise step by step.',
  },
  {
    term: 'dilation',
    aliases: ['dilated convolution'],
    home: 'convolutional-networks/output-shape',
    definition:
      "The spacing at which a kernel's weights are applied, which widens its reach without more weights.",
  },
  {
    term: 'discount factor',
    home: 'foundations/reinforcement-learning',
    definition:
      'The number, from 0 to 1, by which a reward counts less for each step that it lies in the future.',
  },
  {
    term: 'discriminator',
    home: 'generative-models/gan',
    definition: 'The network of a GAN that tells real samples from generated ones.',
  },
  {
    term: 'distillation',
    aliases: ['knowledge distillation'],
    home: 'training/improving-a-model',
    definition: 'Training a small network to match the outputs of a large one.',
  },
  {
    term: 'distribution shift',
    aliases: ['dataset shift'],
    home: 'foundations/challenges',
    definition: 'A difference between the data a model was trained on and those it meets in use.',
  },
  {
    term: 'domain adaptation',
    home: 'transfer-learning/transfer-learning',
    definition: 'Transfer of one task to data of another kind, with few labels or none there.',
  },
  {
    term: 'double descent',
    home: 'regularization/overfitting',
    definition:
      'A test error that falls, rises near the size at which the model just fits its training set, and falls again beyond.',
  },
  {
    term: 'dropout',
    aliases: ['inverted dropout'],
    home: 'regularization/dropout',
    definition:
      'A regularizer that, in training, zeroes each unit at random and scales up the rest; at prediction it does nothing.',
  },
  {
    term: 'eager execution',
    aliases: ['define-by-run'],
    home: 'backpropagation/computational-graph',
    definition:
      'Running each operation as soon as the program reaches it, in place of building a whole graph first.',
  },
  {
    term: 'early stopping',
    home: 'regularization/overfitting',
    definition:
      'Ending training when the validation error has stopped improving, and keeping the weights that did best.',
  },
  {
    term: 'elastic net',
    home: 'regularization/l1-and-l2',
    definition: 'A penalty that adds an L1 and an L2 term.',
  },
  {
    term: 'ELBO',
    aliases: ['evidence lower bound'],
    home: 'generative-models/autoencoder',
    definition:
      'A lower bound on the log-likelihood of the data, which a variational autoencoder maximizes in its place.',
  },
  {
    term: 'ELU',
    home: 'activations-and-losses/types-of-activation',
    definition:
      'An activation equal to its input above zero and curving down exponentially to a negative constant below.',
  },
  {
    term: 'embedding',
    home: 'attention-and-transformers/transformer',
    definition: 'A learned vector that stands for a token, a word or another discrete item.',
  },
  {
    term: 'encoder',
    home: 'attention-and-transformers/encoder-decoder',
    definition: 'The part of a network that turns its input into a representation.',
  },
  {
    term: 'end-to-end learning',
    aliases: ['end-to-end training'],
    home: 'foundations/deep-learning',
    definition: 'Training all stages from raw input to final output together on one loss.',
  },
  {
    term: 'energy-based model',
    aliases: ['EBM'],
    home: 'generative-models/boltzmann-machine',
    definition: 'A model that gives each state an energy and makes low-energy states the more probable.',
  },
  {
    term: 'ensemble',
    home: 'regularization/overfitting',
    definition: 'Several models whose predictions are averaged or put to a vote.',
  },
  {
    term: 'entropy',
    home: 'activations-and-losses/cross-entropy',
    definition:
      "The mean of minus the log of a distribution's own probabilities, which measures how uncertain its outcome is.",
  },
  {
    term: 'epoch',
    home: 'training/epoch-batch-iteration',
    definition: 'One pass over all training examples.',
    isCommon: true,
  },
  {
    term: 'equivariance',
    aliases: ['translation equivariance'],
    home: 'convolutional-networks/convolutional-neural-network',
    definition:
      'The property that a change of the input, such as a shift, changes the output in the same way.',
  },
  {
    term: 'error signal',
    home: 'backpropagation/backpropagation',
    definition: "The derivative of the loss with respect to a unit's pre-activation.",
  },
  {
    term: 'exploding gradient',
    aliases: ['gradient explosion'],
    home: 'backpropagation/exploding-gradients',
    definition: "A gradient that grows exponentially on its way back, because the layers' factors exceed 1.",
  },
  {
    term: 'exponential moving average',
    aliases: ['EMA'],
    home: 'optimization/momentum-near-one',
    definition:
      'An average that keeps a fixed share of its old value at each step and takes the rest from the new one.',
  },
  {
    term: 'exposure bias',
    home: 'attention-and-transformers/encoder-decoder',
    definition: "The mismatch between training on true previous tokens and generating from the model's own.",
  },
  {
    term: 'fan-in',
    home: 'training/weight-initialization',
    definition: "The number of inputs that enter one unit's weighted sum.",
  },
  {
    term: 'fan-out',
    home: 'training/weight-initialization',
    definition: 'The number of units to which one input of a layer contributes.',
  },
  {
    term: 'feature map',
    aliases: ['activation map'],
    home: 'convolutional-networks/convolution',
    definition: 'The plane of outputs that one filter makes as it slides over the input.',
  },
  {
    term: 'feedforward network',
    aliases: ['feed-forward neural network', 'feedforward neural network', 'FFNN'],
    home: 'neural-networks/feedforward-network',
    definition:
      'A network whose connections form no cycle, so that one pass from input to output computes the result.',
  },
  {
    term: 'few-shot learning',
    aliases: ['few-shot', 'one-shot learning', 'one-shot'],
    home: 'transfer-learning/transfer-learning',
    definition:
      'Learning a new class or task from a few examples or, in the one-shot case, from exactly one.',
  },
  {
    term: 'filter',
    home: 'convolutional-networks/kernel',
    definition: 'A stack of kernels, one for each input channel, that together make one feature map.',
    isCommon: true,
  },
  {
    term: 'fine-tuning',
    home: 'transfer-learning/fine-tuning',
    definition:
      'Continued training of a pre-trained network on the data of a new task, usually at a small learning rate.',
  },
  {
    term: 'finite differences',
    aliases: ['finite difference', 'central differences'],
    home: 'backpropagation/backpropagation',
    definition:
      'An estimate of a derivative from the change of the function over a small step of its argument.',
  },
  {
    term: 'flattening',
    home: 'convolutional-networks/cnn-layers',
    definition: 'Writing the entries of a stack of feature maps one after the other as a vector.',
  },
  {
    term: 'focal loss',
    home: 'activations-and-losses/loss-function',
    definition:
      'A cross-entropy that counts easy examples less, made for data in which one class is very frequent.',
  },
  {
    term: 'forget gate',
    home: 'recurrent-networks/lstm-gates',
    definition: 'The LSTM gate that scales the old cell state, entry by entry.',
  },
  {
    term: 'forward pass',
    aliases: ['forward propagation'],
    home: 'backpropagation/forward-and-backward-pass',
    definition: "The computation of a network's outputs, and in training of its loss, from the inputs.",
  },
  {
    term: 'GAN',
    aliases: ['generative adversarial network'],
    home: 'generative-models/gan',
    definition:
      'A pair of networks in a game: a generator turns noise into samples, and a discriminator tells them from real ones.',
  },
  {
    term: 'gate',
    aliases: ['gating'],
    home: 'recurrent-networks/gates',
    definition:
      'A vector with entries between 0 and 1, computed by learned weights from input and state, that multiplies a signal.',
    isCommon: true,
  },
  {
    term: 'GELU',
    home: 'activations-and-losses/types-of-activation',
    definition:
      'A smooth relative of ReLU that multiplies its input by the standard normal distribution function of that input.',
  },
  {
    term: 'generalization',
    aliases: ['generalize'],
    home: 'regularization/overfitting',
    definition: 'How well a model does on new data from the source of its training data.',
    isCommon: true,
  },
  {
    term: 'generalization gap',
    home: 'regularization/overfitting',
    definition: 'The difference between the error on new data and the error on the training set.',
  },
  {
    term: 'generator',
    home: 'generative-models/gan',
    definition: 'The network of a GAN that turns random noise into samples.',
    isCommon: true,
  },
  {
    term: 'Gibbs sampling',
    home: 'generative-models/boltzmann-machine',
    definition:
      'Drawing from a joint distribution by resampling one variable, or one group, at a time given the others.',
  },
  {
    term: 'global average pooling',
    aliases: ['GAP'],
    home: 'convolutional-networks/pooling',
    definition: 'Pooling that reduces each feature map to its mean, one number for each channel.',
  },
  {
    term: 'GPT',
    home: 'attention-and-transformers/transformer',
    definition: 'A family of decoder-only Transformers trained to predict the next token.',
  },
  {
    term: 'GPU',
    aliases: ['graphics processing unit'],
    home: 'tools-and-hardware/gpu',
    definition:
      'A programmable processor with thousands of arithmetic units and fast memory, made for graphics and well suited to matrix products.',
  },
  {
    term: 'Grad-CAM',
    home: 'foundations/black-box',
    definition:
      "An explanation that weighs a convolutional layer's feature maps by the gradients of a class's score, as a rough map of what spoke for the class.",
  },
  {
    term: 'gradient',
    home: 'optimization/gradient-descent',
    definition:
      "The vector of a function's partial derivatives; it points in the direction of steepest ascent.",
    isCommon: true,
  },
  {
    term: 'gradient accumulation',
    home: 'training/epoch-batch-iteration',
    definition:
      'Adding up the gradients of several small batches before one update, to train as if with a larger batch.',
  },
  {
    term: 'gradient boosting',
    home: 'foundations/machine-learning-vs-deep-learning',
    definition: 'A sum of small decision trees, each fitted to correct the ones before it.',
  },
  {
    term: 'gradient check',
    aliases: ['gradient checking'],
    home: 'backpropagation/backpropagation',
    definition: 'A test of analytic gradients against finite differences of the loss.',
  },
  {
    term: 'gradient checkpointing',
    home: 'backpropagation/forward-and-backward-pass',
    definition:
      'Storing only some activations in the forward pass and recomputing the others in the backward pass, to save memory.',
  },
  {
    term: 'gradient clipping',
    home: 'backpropagation/gradient-clipping',
    definition: "Capping the gradient, by its norm or each component, before the optimizer's step.",
  },
  {
    term: 'gradient descent',
    aliases: ['GD'],
    home: 'optimization/gradient-descent',
    definition: 'An iterative method that lowers a loss by steps against its gradient.',
  },
  {
    term: 'gradient noise scale',
    home: 'training/batch-size',
    definition:
      "The ratio of the gradient's variance over examples to its squared length, an estimate of the critical batch size.",
  },
  {
    term: 'gradient penalty',
    home: 'generative-models/gan',
    definition:
      "A term of a critic's loss that pulls the norm of its gradient with respect to the input toward 1.",
  },
  {
    term: 'graph neural network',
    aliases: ['GNN'],
    home: 'neural-networks/types-of-networks',
    definition:
      'A network on the nodes and edges of a graph, in which each node combines messages from its neighbors.',
  },
  {
    term: 'greedy decoding',
    home: 'attention-and-transformers/encoder-decoder',
    definition: 'Choosing the most probable token at each step and never going back.',
  },
  {
    term: 'grid search',
    home: 'training/hyperparameter-tuning',
    definition: 'Trying every combination of a few preset values of each hyperparameter.',
  },
  {
    term: 'group normalization',
    aliases: ['GroupNorm', 'group norm'],
    home: 'regularization/batch-normalization',
    definition: 'Standardizing groups of channels within each example, independent of the batch.',
  },
  {
    term: 'grouped convolution',
    home: 'convolutional-networks/depthwise-separable-convolution',
    definition:
      'A convolution whose channels are split into groups, each with filters that see only their own group.',
  },
  {
    term: 'GRU',
    aliases: ['gated recurrent unit'],
    home: 'recurrent-networks/gru',
    definition:
      'A recurrent unit with one state and two gates: one filters what the candidate sees, the other mixes the old state with the candidate.',
  },
  {
    term: 'guided backpropagation',
    home: 'foundations/black-box',
    definition:
      'A saliency method that passes back through each ReLU only the positive gradients of active units.',
  },
  {
    term: 'He initialization',
    aliases: ['Kaiming initialization'],
    home: 'training/weight-initialization',
    definition: 'Random weights with variance 2 over the fan-in, made for layers with ReLU.',
  },
  {
    term: 'head',
    home: 'transfer-learning/transfer-learning',
    definition:
      'The last layer or layers of a network, which turn its features into the outputs of one task.',
    isCommon: true,
  },
  {
    term: 'Hessian',
    home: 'optimization/learning-rate',
    definition: "The matrix of a function's second derivatives, which describes its curvature.",
  },
  {
    term: 'hidden layer',
    home: 'neural-networks/layers-and-notation',
    definition: 'A layer between input and output, whose values no training example prescribes.',
    isCommon: true,
  },
  {
    term: 'hidden state',
    home: 'recurrent-networks/recurrent-neural-network',
    definition: 'The vector that a recurrent network carries from one step to the next.',
  },
  {
    term: 'highway network',
    home: 'computer-vision/resnet',
    definition: "A network in which a learned gate weighs each layer's input against its output.",
  },
  {
    term: 'Hopfield network',
    home: 'generative-models/boltzmann-machine',
    definition:
      'A network of binary units with symmetric weights that settles into stored patterns by lowering its energy, without randomness.',
  },
  {
    term: 'Huber loss',
    home: 'activations-and-losses/loss-function',
    definition: 'A regression loss that is quadratic for small errors and linear for large ones.',
  },
  {
    term: 'Hugging Face Transformers',
    home: 'tools-and-hardware/libraries',
    definition:
      'A Python library of pre-trained models, most of them Transformers, and of code to use and fine-tune them.',
  },
  {
    term: 'Hyperband',
    home: 'training/hyperparameter-tuning',
    definition:
      'A search that runs successive halving with several trades of the number of settings against the budget of each.',
  },
  {
    term: 'hyperparameter',
    home: 'training/hyperparameters',
    definition: 'A setting that training does not fit, such as the learning rate or the number of layers.',
  },
  {
    term: 'identity shortcut',
    home: 'computer-vision/resnet',
    definition: 'A skip connection that passes its input on unchanged.',
  },
  {
    term: 'ILSVRC',
    home: 'computer-vision/imagenet',
    definition: 'The yearly competition on 1,000 classes of ImageNet, held from 2010 to 2017.',
  },
  {
    term: 'ImageNet',
    home: 'computer-vision/imagenet',
    definition:
      'A database of labeled images sorted by WordNet categories; in common use, its 1,000-class subset.',
  },
  {
    term: 'inference',
    home: 'neural-networks/feedforward-network',
    definition: 'Using a trained network to make predictions.',
    isCommon: true,
  },
  {
    term: 'input gate',
    home: 'recurrent-networks/lstm-gates',
    definition: 'The LSTM gate that scales the candidate before it is added to the cell state.',
  },
  {
    term: 'instance normalization',
    aliases: ['instance norm'],
    home: 'regularization/batch-normalization',
    definition: 'Standardizing each channel of each example by itself, over its positions.',
  },
  {
    term: 'instance segmentation',
    home: 'computer-vision/detection-vs-segmentation',
    definition: 'Finding each object of the known classes together with the mask of its pixels.',
  },
  {
    term: 'integrated gradients',
    home: 'foundations/black-box',
    definition:
      "An explanation that averages a model's gradients along the straight path from a baseline to the input and multiplies them by the difference of the two.",
  },
  {
    term: 'internal covariate shift',
    aliases: ['ICS'],
    home: 'regularization/batch-normalization',
    definition:
      "The change of a layer's input distribution while the layers before it train, once given as the reason for batch normalization.",
  },
  {
    term: 'IoU',
    aliases: ['intersection over union', 'Jaccard index'],
    home: 'computer-vision/yolo',
    definition: 'The area that two boxes or masks share, divided by the area that they cover together.',
  },
  {
    term: 'iteration',
    aliases: ['training step'],
    home: 'training/epoch-batch-iteration',
    definition: 'One update of the weights, made from one batch.',
    isCommon: true,
  },
  {
    term: 'Jacobian',
    home: 'backpropagation/vanishing-gradients',
    definition:
      "The matrix of the partial derivatives of a vector's entries with respect to the entries of another vector.",
  },
  {
    term: 'Jensen-Shannon divergence',
    aliases: ['JSD'],
    home: 'generative-models/gan',
    definition:
      'A symmetric measure of how two distributions differ, which the original GAN minimizes if its discriminator is optimal.',
  },
  {
    term: 'Keras',
    home: 'tools-and-hardware/frameworks',
    definition:
      'A high-level interface for building and training networks that runs on TensorFlow, JAX or PyTorch.',
  },
  {
    term: 'kernel',
    home: 'convolutional-networks/kernel',
    definition: 'A small array of learned weights that slides over one input channel.',
    isCommon: true,
  },
  {
    term: 'KL divergence',
    aliases: ['Kullback-Leibler divergence'],
    home: 'activations-and-losses/cross-entropy',
    definition:
      'A measure of how far one distribution is from another: the cross-entropy minus the entropy of the target.',
  },
  {
    term: 'KV cache',
    home: 'attention-and-transformers/transformer',
    definition: 'The stored keys and values of the tokens so far, which a decoder reuses for each new token.',
  },
  {
    term: 'L1 regularization',
    aliases: ['lasso', 'L1 penalty'],
    home: 'regularization/l1-and-l2',
    definition:
      "A penalty in proportion to the sum of the weights' absolute values, which makes many weights exactly zero at the minimum.",
  },
  {
    term: 'L2 regularization',
    aliases: ['L2 penalty'],
    home: 'regularization/l1-and-l2',
    definition:
      'A penalty in proportion to the sum of the squared weights, which pulls all of them toward zero.',
  },
  {
    term: 'label smoothing',
    home: 'activations-and-losses/cross-entropy',
    definition:
      'Moving a small share of a one-hot target to all classes, so that no probability has to reach 1.',
  },
  {
    term: 'latent space',
    home: 'generative-models/autoencoder',
    definition: 'The space of the codes that an encoder produces or a generator starts from.',
  },
  {
    term: 'latent variable',
    aliases: ['latent code'],
    home: 'generative-models/autoencoder',
    definition:
      "A variable that the data do not show, such as an autoencoder's code, from which a model explains or generates them.",
  },
  {
    term: 'layer normalization',
    aliases: ['LayerNorm', 'layer norm'],
    home: 'regularization/batch-normalization',
    definition:
      'Standardizing the features of each example or token by themselves, independent of the batch.',
  },
  {
    term: 'leaky ReLU',
    home: 'activations-and-losses/types-of-activation',
    definition: 'A ReLU with a small slope in place of zero for negative inputs.',
  },
  {
    term: 'learning curve',
    home: 'regularization/overfitting',
    definition:
      'A plot of training and validation error against the length of training or the number of examples.',
  },
  {
    term: 'learning rate',
    home: 'optimization/learning-rate',
    definition: 'The factor by which an optimizer scales every update of the weights.',
    isCommon: true,
  },
  {
    term: 'learning rate schedule',
    aliases: ['learning-rate schedule', 'learning rate decay', 'learning-rate decay'],
    home: 'optimization/learning-rate',
    definition: 'A rule by which the learning rate changes during training.',
  },
  {
    term: 'likelihood',
    home: 'foundations/logistic-regression',
    definition:
      "The probability that a model gives to the observed data, as a function of the model's parameters.",
    isCommon: true,
  },
  {
    term: 'LIME',
    home: 'foundations/black-box',
    definition:
      "An explanation that fits a simple model to a complex one's predictions around a single input.",
  },
  {
    term: 'linear probing',
    aliases: ['linear probe'],
    home: 'transfer-learning/fine-tuning',
    definition: 'Training a linear head alone on the features of a frozen network.',
  },
  {
    term: 'linear scaling rule',
    home: 'training/batch-size',
    definition: 'The rule to multiply the learning rate by the same factor as the batch size.',
  },
  {
    term: 'linearly separable',
    aliases: ['linear separability'],
    home: 'neural-networks/perceptron',
    definition: 'Said of two classes that a line, a plane or a hyperplane can divide without error.',
  },
  {
    term: 'local minimum',
    aliases: ['local minima'],
    home: 'optimization/gradient-descent',
    definition:
      'A point at which a function is no larger than anywhere nearby, though it may be smaller far away.',
  },
  {
    term: 'log-odds',
    home: 'foundations/logistic-regression',
    definition: 'The logarithm of a probability over one minus that probability.',
  },
  {
    term: 'logistic regression',
    home: 'foundations/logistic-regression',
    definition:
      'A classifier that passes a weighted sum of the features through a sigmoid to get a probability.',
  },
  {
    term: 'logit',
    home: 'activations-and-losses/cross-entropy',
    definition: 'The unbounded score of a class, before softmax or sigmoid turns it into a probability.',
  },
  {
    term: 'LoRA',
    aliases: ['low-rank adaptation'],
    home: 'transfer-learning/fine-tuning',
    definition: 'Fine-tuning in which a frozen weight matrix gets a trained correction of low rank.',
  },
  {
    term: 'loss function',
    aliases: ['cost function', 'objective function'],
    home: 'activations-and-losses/loss-function',
    definition:
      'A function that says in one number how wrong predictions are, and that training makes small.',
    isCommon: true,
  },
  {
    term: 'LSTM',
    aliases: ['long short-term memory'],
    home: 'recurrent-networks/lstm',
    definition:
      'A recurrent network with a cell state that gates scale, write to and show, so that memory and its gradient can last.',
  },
  {
    term: 'machine learning',
    home: 'foundations/machine-learning-vs-deep-learning',
    definition: 'Fitting programs to examples instead of writing their rules by hand.',
    isCommon: true,
  },
  {
    term: 'mAP',
    aliases: ['mean average precision'],
    home: 'computer-vision/detection-vs-segmentation',
    definition:
      "Mean average precision: the area under a detector's precision-recall curve, averaged over the classes and often over several thresholds of overlap.",
  },
  {
    term: 'Markov decision process',
    aliases: ['MDP'],
    home: 'foundations/reinforcement-learning',
    definition:
      'A model of decisions in which the next state and the reward depend on the present state and action alone.',
  },
  {
    term: 'Mask R-CNN',
    home: 'computer-vision/detection-vs-segmentation',
    definition:
      'A two-stage detector that proposes regions first and then gives each a class, a box and a mask.',
  },
  {
    term: 'max pooling',
    aliases: ['max-pooling'],
    home: 'convolutional-networks/pooling',
    definition: 'Pooling that replaces each window by its largest value.',
  },
  {
    term: 'maximum likelihood',
    home: 'foundations/logistic-regression',
    definition: 'Choosing the parameters under which the observed data are most probable.',
  },
  {
    term: 'mean absolute error',
    aliases: ['absolute error', 'MAE'],
    home: 'activations-and-losses/loss-function',
    definition: 'The mean of the absolute differences between prediction and target.',
  },
  {
    term: 'mean squared error',
    aliases: ['MSE'],
    home: 'activations-and-losses/loss-function',
    definition: 'The mean of the squared differences between prediction and target.',
  },
  {
    term: 'mixed precision',
    aliases: ['mixed-precision training'],
    home: 'tools-and-hardware/gpu',
    definition:
      'Computing most of a network in 16-bit numbers while keeping sensitive values, such as the master weights, in 32 bits.',
  },
  {
    term: 'mixture of experts',
    aliases: ['MoE'],
    home: 'neural-networks/types-of-networks',
    definition: 'A layer of several subnetworks of which a learned router uses only a few for each input.',
  },
  {
    term: 'mixup',
    home: 'regularization/data-augmentation',
    definition: 'An augmentation that blends two examples and, in the same proportion, their labels.',
  },
  {
    term: 'MobileNet',
    home: 'convolutional-networks/depthwise-separable-convolution',
    definition:
      'A family of small convolutional networks for phones, built from depthwise separable convolutions.',
  },
  {
    term: 'mode collapse',
    home: 'generative-models/gan',
    definition:
      'A failure in which a generator yields only a few kinds of samples, whatever its noise input.',
  },
  {
    term: 'model parallelism',
    home: 'tools-and-hardware/distributed-training',
    definition: 'Training with the parameters of one model split over several devices.',
  },
  {
    term: 'momentum',
    aliases: ['heavy ball'],
    home: 'optimization/momentum',
    definition:
      "An optimizer's use of a decaying sum of past gradients in place of the present gradient alone.",
    isCommon: true,
  },
  {
    term: 'Monte-Carlo dropout',
    aliases: ['MC dropout'],
    home: 'regularization/dropout',
    definition:
      "Dropout kept on at prediction, over several passes, whose spread hints at the model's uncertainty.",
  },
  {
    term: 'multi-head attention',
    aliases: ['MHA'],
    home: 'attention-and-transformers/attention',
    definition:
      'Several attentions side by side, each with projections of its own, whose outputs are joined and projected once more.',
  },
  {
    term: 'multi-task learning',
    home: 'transfer-learning/transfer-learning',
    definition: 'Training one network on several tasks at once, with most of its layers shared.',
  },
  {
    term: 'multilayer perceptron',
    aliases: ['MLP', 'multi-layer perceptron'],
    home: 'neural-networks/multilayer-perceptron',
    definition: 'A feedforward network of dense layers with at least one nonlinear hidden layer.',
  },
  {
    term: 'negative log-likelihood',
    aliases: ['NLL'],
    home: 'activations-and-losses/cross-entropy',
    definition: 'Minus the log of the probability that a model gives to the data.',
  },
  {
    term: 'negative transfer',
    home: 'transfer-learning/when-to-transfer',
    definition: 'Pre-training that leaves the target task worse off than training from scratch.',
  },
  {
    term: 'Nesterov momentum',
    aliases: ['NAG', 'Nesterov accelerated gradient'],
    home: 'optimization/momentum',
    definition: 'Momentum that takes the gradient at the point to which the velocity is about to lead.',
  },
  {
    term: 'neural architecture search',
    aliases: ['NAS'],
    home: 'training/choosing-depth-and-width',
    definition: "A search by program for a network's layers, sizes and connections.",
  },
  {
    term: 'non-maximum suppression',
    aliases: ['NMS'],
    home: 'computer-vision/yolo',
    definition:
      'Keeping only the strongest of competing responses: the most confident of overlapping boxes or, in edge detection, the crest of each edge.',
  },
  {
    term: 'object detection',
    home: 'computer-vision/detection-vs-segmentation',
    definition: 'Finding the objects of an image, a box and a class for each.',
  },
  {
    term: 'one-hot vector',
    aliases: ['one-hot', 'one-hot encoding'],
    home: 'activations-and-losses/cross-entropy',
    definition: 'A vector with a 1 at the place of the class it stands for and 0 everywhere else.',
  },
  {
    term: 'optimizer',
    home: 'backpropagation/how-networks-learn',
    definition: 'The rule that turns gradients into updates of the weights.',
    isCommon: true,
  },
  {
    term: 'orthogonal initialization',
    home: 'training/weight-initialization',
    definition:
      'Random weight matrices with orthonormal rows or columns, which keep the length of what passes through them.',
  },
  {
    term: 'output gate',
    home: 'recurrent-networks/lstm-gates',
    definition: 'The LSTM gate that scales how much of the cell state is shown as hidden state.',
  },
  {
    term: 'overfitting',
    aliases: ['overfit'],
    home: 'regularization/overfitting',
    definition: 'Fitting the noise of the training set, so that new data are predicted worse.',
  },
  {
    term: 'padding',
    aliases: ['zero padding'],
    home: 'convolutional-networks/padding',
    definition: 'Values, usually zeros, put around the input so that a kernel can reach its border.',
    isCommon: true,
  },
  {
    term: 'panoptic segmentation',
    home: 'computer-vision/detection-vs-segmentation',
    definition: 'Giving every pixel a class and, for countable things, the object that it belongs to.',
  },
  {
    term: 'parameter',
    home: 'training/hyperparameters',
    definition: 'A number that training fits, such as a weight or a bias.',
    isCommon: true,
  },
  {
    term: 'parameter sharing',
    aliases: ['weight sharing', 'shared weights'],
    home: 'neural-networks/parameter-sharing',
    definition: 'Using the same weights in many places of a network, such as every position or every step.',
  },
  {
    term: 'partition function',
    home: 'generative-models/boltzmann-machine',
    definition: "The sum over all states that turns a model's unnormalized scores into probabilities.",
  },
  {
    term: 'patience',
    home: 'regularization/overfitting',
    definition: 'The number of checks without improvement that early stopping waits before it ends training.',
    isCommon: true,
  },
  {
    term: 'peephole connection',
    aliases: ['peephole'],
    home: 'recurrent-networks/lstm-gates',
    definition: "A connection through which an LSTM's gates also see its cell state.",
  },
  {
    term: 'perceptron',
    home: 'neural-networks/perceptron',
    definition: 'One unit that thresholds a weighted sum of its inputs.',
  },
  {
    term: 'pipeline parallelism',
    home: 'tools-and-hardware/distributed-training',
    definition:
      'Model parallelism by consecutive layers, with several micro-batches under way at once so that all stages have work.',
  },
  {
    term: 'pointwise convolution',
    aliases: ['1×1 convolution'],
    home: 'convolutional-networks/depthwise-separable-convolution',
    definition: 'A 1×1 convolution, which mixes the channels at each place by itself.',
  },
  {
    term: 'policy',
    home: 'foundations/reinforcement-learning',
    definition: 'The rule, often with random choice, by which an agent picks an action in each state.',
    isCommon: true,
  },
  {
    term: 'policy gradient',
    home: 'foundations/reinforcement-learning',
    definition:
      "A method that adjusts a policy's parameters along an estimate of the gradient of the expected return.",
  },
  {
    term: 'pooling',
    home: 'convolutional-networks/pooling',
    definition:
      'Replacing each window of a feature map by its maximum or mean, which shrinks height and width and keeps the number of channels.',
  },
  {
    term: 'positional encoding',
    aliases: ['positional embedding'],
    home: 'attention-and-transformers/transformer',
    definition: 'Numbers, fixed or learned, that tell a Transformer where in the sequence a token stands.',
  },
  {
    term: 'pre-activation',
    home: 'activations-and-losses/activation-function',
    definition: "A unit's weighted sum plus bias, before the activation function.",
  },
  {
    term: 'pre-training',
    aliases: ['pretraining', 'pre-trained'],
    home: 'transfer-learning/transfer-learning',
    definition: 'Training on a large or general data set before the task of interest.',
    isCommon: true,
  },
  {
    term: 'PReLU',
    home: 'activations-and-losses/types-of-activation',
    definition: 'A leaky ReLU whose negative slope is learned.',
  },
  {
    term: 'principal component analysis',
    aliases: ['PCA'],
    home: 'generative-models/autoencoder',
    definition: 'The linear projection on the directions along which data vary most.',
  },
  {
    term: 'pruning',
    home: 'training/improving-a-model',
    definition: 'Removing weights or units that contribute little from a network.',
  },
  {
    term: 'PyTorch',
    home: 'tools-and-hardware/frameworks',
    definition: 'A framework that builds its graph while the program runs and computes gradients of it.',
    isCommon: true,
  },
  {
    term: 'Q-learning',
    home: 'foundations/reinforcement-learning',
    definition:
      'A method that learns the value of each action in each state from experience, under the best continuation.',
  },
  {
    term: 'quantization',
    home: 'training/improving-a-model',
    definition: 'Storing weights, and often activations, in fewer bits.',
  },
  {
    term: 'random search',
    home: 'training/hyperparameter-tuning',
    definition: 'Trying hyperparameters drawn at random, each from its own distribution.',
  },
  {
    term: 'receptive field',
    home: 'convolutional-networks/cnn-for-1d-signals',
    definition: 'The part of the input on which one value of a layer depends.',
  },
  {
    term: 'reconstruction loss',
    aliases: ['reconstruction error'],
    home: 'generative-models/autoencoder',
    definition: "A measure of the difference between an autoencoder's input and its output.",
  },
  {
    term: 'recursive network',
    aliases: ['recursive neural network'],
    home: 'recurrent-networks/rnn-architectures',
    definition: 'A network that applies one learned transition along a tree instead of a chain.',
  },
  {
    term: 'regression',
    home: 'activations-and-losses/loss-function',
    definition: 'The task of predicting a number.',
    isCommon: true,
  },
  {
    term: 'regularization',
    home: 'regularization/overfitting',
    definition:
      'Any change to training that is meant to lower the error on new data rather than on the training set.',
    isCommon: true,
  },
  {
    term: 'reinforcement learning',
    aliases: ['RL'],
    home: 'foundations/reinforcement-learning',
    definition: 'Learning, by trial and error, a policy that earns an agent as much reward as possible.',
  },
  {
    term: 'ReLU',
    aliases: ['rectified linear unit'],
    home: 'activations-and-losses/types-of-activation',
    definition: 'An activation that passes positive inputs on and turns negative ones into 0.',
  },
  {
    term: 'representation learning',
    aliases: ['feature learning'],
    home: 'foundations/deep-learning',
    definition: 'Learning features from data instead of designing them by hand.',
  },
  {
    term: 'reset gate',
    home: 'recurrent-networks/gru',
    definition: 'The GRU gate that filters how much of the old state the candidate sees.',
  },
  {
    term: 'residual block',
    home: 'computer-vision/resnet',
    definition: 'A group of layers whose output is added to its input.',
  },
  {
    term: 'ResNet',
    aliases: ['residual network'],
    home: 'computer-vision/resnet',
    definition: 'A convolutional network of residual blocks, with up to 152 layers in its ImageNet version.',
  },
  {
    term: 'restricted Boltzmann machine',
    aliases: ['RBM'],
    home: 'generative-models/boltzmann-machine',
    definition: 'A Boltzmann machine with one visible and one hidden layer and no connections inside either.',
  },
  {
    term: 'return',
    home: 'foundations/reinforcement-learning',
    definition: 'The sum of the rewards from a step on, later ones usually discounted.',
    isCommon: true,
  },
  {
    term: 'RLHF',
    aliases: ['reinforcement learning from human feedback'],
    home: 'transfer-learning/fine-tuning',
    definition:
      'Fine-tuning a model by reinforcement learning toward outputs that people preferred in comparisons.',
  },
  {
    term: 'RMSNorm',
    home: 'attention-and-transformers/transformer',
    definition: 'A layer normalization without centering, which divides by the root mean square alone.',
  },
  {
    term: 'RMSProp',
    home: 'optimization/adaptive-optimizers',
    definition:
      "An optimizer that divides each parameter's step by the root of a running average of its squared gradients.",
  },
  {
    term: 'RNN',
    aliases: ['recurrent neural network', 'recurrent network'],
    home: 'recurrent-networks/recurrent-neural-network',
    definition:
      'A network that reads a sequence step by step with the same weights and carries a hidden state along.',
  },
  {
    term: 'RoPE',
    aliases: ['rotary embedding', 'rotary position embedding'],
    home: 'attention-and-transformers/transformer',
    definition:
      'A positional encoding that rotates queries and keys by angles that grow with their position.',
  },
  {
    term: 'saddle point',
    home: 'optimization/gradient-descent',
    definition:
      'A point with zero gradient that is a minimum along some directions and a maximum along others.',
  },
  {
    term: 'saliency map',
    home: 'foundations/black-box',
    definition: "A picture of how strongly each input value affects a model's output.",
  },
  {
    term: 'same padding',
    home: 'convolutional-networks/padding',
    definition: 'Padding chosen so that, at stride 1, the output is as high and wide as the input.',
  },
  {
    term: 'saturation',
    aliases: ['saturate', 'saturated'],
    home: 'activations-and-losses/sigmoid-and-tanh-in-hidden-layers',
    definition:
      'The state of a unit so far out on a flat part of its activation that its gradient is almost zero.',
  },
  {
    term: 'scaled dot-product attention',
    aliases: ['dot-product attention'],
    home: 'attention-and-transformers/attention',
    definition:
      'Attention whose scores are products of queries and keys, divided by the square root of their width.',
  },
  {
    term: 'self-attention',
    home: 'attention-and-transformers/attention',
    definition: 'Attention in which queries, keys and values all come from the same sequence.',
  },
  {
    term: 'self-supervised learning',
    aliases: ['self-supervision', 'self-supervised'],
    home: 'foundations/learning-paradigms',
    definition: 'Learning to predict a part of the data from the rest, so that the targets need no labeling.',
  },
  {
    term: 'semantic segmentation',
    home: 'computer-vision/detection-vs-segmentation',
    definition: 'Giving every pixel of an image a class, without telling objects of one class apart.',
  },
  {
    term: 'semi-supervised learning',
    aliases: ['semi-supervised'],
    home: 'foundations/learning-paradigms',
    definition: 'Learning from a few labeled examples and many unlabeled ones.',
  },
  {
    term: 'SGD',
    aliases: ['stochastic gradient descent'],
    home: 'optimization/gradient-descent-variants',
    definition:
      'Gradient descent with the gradient estimated from one example or a small random batch at each step.',
  },
  {
    term: 'SHAP',
    home: 'foundations/black-box',
    definition:
      'An explanation that divides a prediction among the input features by Shapley values from game theory.',
  },
  {
    term: 'sharding',
    home: 'tools-and-hardware/distributed-training',
    definition: 'Dividing stored parameters, gradients or optimizer states among devices.',
  },
  {
    term: 'Siamese network',
    home: 'neural-networks/parameter-sharing',
    definition:
      'Two or more copies of one network, with the same weights, that process inputs to be compared.',
  },
  {
    term: 'sigmoid',
    aliases: ['logistic function'],
    home: 'activations-and-losses/types-of-activation',
    definition: 'The S-shaped function 1/(1 + exp(−z)), which maps any number to one between 0 and 1.',
  },
  {
    term: 'SiLU',
    aliases: ['swish'],
    home: 'activations-and-losses/types-of-activation',
    definition: 'A smooth activation that multiplies its input by the sigmoid of that input.',
  },
  {
    term: 'skip connection',
    aliases: ['residual connection', 'shortcut connection'],
    home: 'computer-vision/resnet',
    definition:
      "A path that carries a layer's input past one or more layers, where it is added or joined to their output.",
  },
  {
    term: 'Sobel filter',
    aliases: ['Sobel operator'],
    home: 'convolutional-networks/sobel-filter',
    definition:
      'A pair of 3×3 kernels that estimate the horizontal and vertical brightness gradient of an image.',
  },
  {
    term: 'softmax',
    home: 'activations-and-losses/types-of-activation',
    definition:
      'The function that turns a vector of scores into positive numbers that sum to 1, by exponentials over their sum.',
  },
  {
    term: 'softplus',
    home: 'activations-and-losses/types-of-activation',
    definition: 'A smooth version of ReLU, the log of 1 plus the exponential of the input.',
  },
  {
    term: 'spectral normalization',
    home: 'generative-models/gan',
    definition:
      'Dividing a weight matrix by its largest singular value, to bound the slope of a network such as a discriminator.',
  },
  {
    term: 'state-space model',
    home: 'neural-networks/types-of-networks',
    definition:
      'A sequence layer with a linear recurrence of its state, which can be trained in parallel over the steps.',
  },
  {
    term: 'step function',
    aliases: ['binary step'],
    home: 'activations-and-losses/types-of-activation',
    definition:
      'The function that is 0 below a threshold and 1 above it, with derivative 0 wherever it has one.',
  },
  {
    term: 'stochastic depth',
    home: 'regularization/dropout-and-speed',
    definition: 'Leaving out whole residual blocks at random during training.',
  },
  {
    term: 'stride',
    home: 'convolutional-networks/stride',
    definition: 'The distance that a kernel or a pooling window moves from one position to the next.',
    isCommon: true,
  },
  {
    term: 'successive halving',
    home: 'training/hyperparameter-tuning',
    definition:
      'Giving many settings a small budget and continuing, round by round, with the better part alone.',
  },
  {
    term: 'supervised learning',
    home: 'foundations/learning-paradigms',
    definition: 'Learning from examples that come with the right answer.',
  },
  {
    term: 'SwiGLU',
    home: 'activations-and-losses/types-of-activation',
    definition: 'A gated layer that multiplies one linear map of its input by the SiLU of another.',
  },
  {
    term: 'symmetry breaking',
    home: 'training/weight-initialization',
    definition: 'Starting units from different random weights, without which they would all learn the same.',
  },
  {
    term: 'tanh',
    aliases: ['hyperbolic tangent'],
    home: 'activations-and-losses/types-of-activation',
    definition: 'The hyperbolic tangent, an S-shaped activation with values between −1 and 1.',
  },
  {
    term: 'teacher forcing',
    home: 'attention-and-transformers/encoder-decoder',
    definition: 'Training a decoder with the true previous tokens as input in place of its own predictions.',
  },
  {
    term: 'temporal convolutional network',
    aliases: ['TCN'],
    home: 'convolutional-networks/cnn-for-1d-signals',
    definition: 'A stack of causal, usually dilated convolutions with residual connections, for sequences.',
  },
  {
    term: 'tensor',
    home: 'tools-and-hardware/tensor',
    definition: 'In deep learning, a multidimensional array with a shape, a number type and a device.',
    isCommon: true,
  },
  {
    term: 'tensor core',
    home: 'tools-and-hardware/gpu',
    definition: 'A unit of a GPU that multiplies small matrices in one operation.',
  },
  {
    term: 'TensorFlow',
    home: 'tools-and-hardware/tensorflow',
    definition: "Google's framework for training networks and running them on servers, phones and browsers.",
    isCommon: true,
  },
  {
    term: 'test set',
    home: 'training/hyperparameter-tuning',
    definition: 'Data kept aside until the end, to measure a finished model once.',
    isCommon: true,
  },
  {
    term: 'token',
    home: 'attention-and-transformers/encoder-decoder',
    definition: 'A unit of text that a model reads or writes: a word, a part of one or a character.',
    isCommon: true,
  },
  {
    term: 'top-5 error',
    home: 'computer-vision/imagenet',
    definition: 'The share of images whose true class is not among the five that a classifier ranks highest.',
  },
  {
    term: 'TPU',
    home: 'tools-and-hardware/gpu',
    definition: "Google's accelerator chip, built around large units for matrix products.",
  },
  {
    term: 'training set',
    aliases: ['training data'],
    home: 'regularization/overfitting',
    definition: 'The examples from which the parameters of a model are fitted.',
    isCommon: true,
  },
  {
    term: 'transfer learning',
    home: 'transfer-learning/transfer-learning',
    definition: 'Reusing what a network learned on one task for another.',
  },
  {
    term: 'Transformer',
    home: 'attention-and-transformers/transformer',
    definition:
      'A network of stacked layers, each with multi-head attention and a feed-forward network, residual connections and layer normalization.',
  },
  {
    term: 'transposed convolution',
    aliases: ['deconvolution', 'fractionally strided convolution'],
    home: 'convolutional-networks/transposed-convolution',
    definition:
      'A learnable layer that enlarges a map: each input value stamps the scaled kernel on the output, and overlaps add.',
  },
  {
    term: 'truncated BPTT',
    aliases: ['TBPTT', 'truncated backpropagation through time'],
    home: 'recurrent-networks/backpropagation-through-time',
    definition: 'Backpropagation through time cut off after a set number of steps.',
  },
  {
    term: 'U-Net',
    home: 'computer-vision/detection-vs-segmentation',
    definition:
      'A segmentation network that shrinks and enlarges its maps again, with skip connections between maps of equal size.',
  },
  {
    term: 'underfitting',
    aliases: ['underfit'],
    home: 'regularization/overfitting',
    definition: 'The state of a model that is too simple or too little trained to fit even its training set.',
  },
  {
    term: 'unit',
    aliases: ['neuron', 'artificial neuron'],
    home: 'neural-networks/artificial-neural-network',
    definition:
      'One element of a layer, which weighs its inputs, adds a bias and applies an activation function.',
    isCommon: true,
  },
  {
    term: 'universal approximation',
    aliases: ['universal approximation theorem'],
    home: 'neural-networks/shallow-vs-deep',
    definition:
      'The result that one hidden layer, with enough units and an activation that is no polynomial, approximates any continuous function on a closed bounded region to any accuracy.',
  },
  {
    term: 'unrolling',
    aliases: ['unrolled'],
    home: 'recurrent-networks/recurrent-neural-network',
    definition:
      'Drawing a recurrent network once for each step, which makes it a feedforward network with shared weights.',
  },
  {
    term: 'unsupervised learning',
    home: 'foundations/learning-paradigms',
    definition: 'Learning structure from data without given answers.',
  },
  {
    term: 'update gate',
    home: 'recurrent-networks/gru',
    definition: 'The GRU gate that mixes the old state with the candidate.',
  },
  {
    term: 'valid padding',
    home: 'convolutional-networks/padding',
    definition: 'No padding: the kernel stays inside the input, and the map shrinks.',
  },
  {
    term: 'validation set',
    aliases: ['validation data'],
    home: 'training/hyperparameter-tuning',
    definition: 'Data not trained on, by which settings are chosen and training is stopped.',
    isCommon: true,
  },
  {
    term: 'value function',
    home: 'foundations/reinforcement-learning',
    definition: 'The expected return from a state, or from an action in a state, under a policy.',
  },
  {
    term: 'vanishing gradient',
    aliases: ['vanishing gradient problem'],
    home: 'backpropagation/vanishing-gradients',
    definition:
      "A gradient that shrinks exponentially on its way back, because the layers' factors are below 1.",
  },
  {
    term: 'variational autoencoder',
    aliases: ['VAE'],
    home: 'generative-models/autoencoder',
    definition:
      'An autoencoder whose code is a distribution kept close to a fixed prior, so that new samples can be drawn from it.',
  },
  {
    term: 'velocity',
    home: 'optimization/momentum',
    definition: 'The decaying sum of past gradients by which momentum moves the weights.',
    isCommon: true,
  },
  {
    term: 'VGG16',
    aliases: ['VGG-16'],
    home: 'computer-vision/vgg16',
    definition:
      'A network of thirteen 3×3 convolutional layers in five blocks and three dense layers, 138 million parameters in all.',
  },
  {
    term: 'Vision Transformer',
    aliases: ['ViT'],
    home: 'attention-and-transformers/transformer',
    definition: 'A Transformer that reads an image as a sequence of patches.',
  },
  {
    term: 'warmup',
    aliases: ['warm-up'],
    home: 'optimization/learning-rate',
    definition: 'A first phase of training in which the learning rate rises from near zero.',
  },
  {
    term: 'Wasserstein GAN',
    aliases: ['WGAN'],
    home: 'generative-models/gan',
    definition:
      'A GAN whose critic estimates the Wasserstein distance between real and generated samples, which has a useful gradient even where the two do not overlap.',
  },
  {
    term: 'weight',
    home: 'neural-networks/artificial-neural-network',
    definition: 'A learned number that multiplies one input of a unit.',
    isCommon: true,
  },
  {
    term: 'weight decay',
    home: 'regularization/l1-and-l2',
    definition: 'Shrinking every weight by a fixed share at each step.',
  },
  {
    term: 'width',
    home: 'neural-networks/artificial-neural-network',
    definition: 'The number of units of a layer.',
    isCommon: true,
  },
  {
    term: 'Xavier initialization',
    aliases: ['Glorot initialization', 'Xavier', 'Glorot'],
    home: 'training/weight-initialization',
    definition:
      'Random weights with variance 2 over the sum of fan-in and fan-out, made for layers that are nearly linear around zero.',
  },
  {
    term: 'XOR',
    aliases: ['exclusive or'],
    home: 'neural-networks/multilayer-perceptron',
    definition:
      'The exclusive or, true when exactly one of two inputs is; no single-layer perceptron can compute it.',
  },
  {
    term: 'YOLO',
    home: 'computer-vision/yolo',
    definition:
      'A one-stage detector that predicts boxes, confidences and classes for every cell of a grid in one pass.',
  },
  {
    term: 'zero-shot learning',
    aliases: ['zero-shot'],
    home: 'transfer-learning/transfer-learning',
    definition: 'Doing a task for which no example was seen in training.',
  },
];
